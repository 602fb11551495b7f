package dev.souk.planner.service;

import dev.souk.planner.question.QuestionSettings;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/** The planner's configuration. */
@ConfigMapping(prefix = "souk.planner")
public interface PlannerConfig {
    /** This process's name among all planners. */
    @NotBlank
    @WithDefault("planner-${quarkus.uuid:1}")
    String instance();

    /** Questions at most about one need. */
    @Min(0)
    @WithDefault("3")
    int questionBudget();

    /** Up to so many items are shown without a question. */
    @Min(0)
    @WithDefault("3")
    int fewEnough();

    /** A question is worth asking from so many expected bits on. */
    @DecimalMin("0")
    @WithDefault("0.5")
    double leastBits();

    /** Answers at most to offer with a question. */
    @Min(1)
    @WithDefault("4")
    int options();

    default QuestionSettings settings() {
        return new QuestionSettings(questionBudget(), fewEnough(), leastBits(), options());
    }
}
