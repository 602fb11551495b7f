package dev.souk.dialogue.answer;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.goal.GoalType;
import dev.souk.contracts.knowledge.Relaxation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes an answer from the phrasebook alone: the tier without an LLM, and what stands where an LLM's words do not. */
public final class TemplateAnswer {
    private static final String ERASE = "erase";

    /** The answer to a brief, in the vocabulary's language. */
    public Answer write(Brief brief, Wordings wordings) {
        Draft draft = new Draft(Phrasebook.of(brief.vocabulary().language()), wordings);
        Goal goal = brief.goal();
        boolean nothingFits =
                goal.type() == GoalType.RECOVER && brief.findings().total() == 0;
        Relaxation offered =
                switch (nothingFits ? GoalType.REFINE : goal.type()) {
                    case RECOMMEND, REFINE, ELICIT -> search(brief, draft).orElse(null);
                    case INFORM -> {
                        new InformWords(brief, draft).write();
                        yield null;
                    }
                    case COMPARE -> {
                        new CompareWords(brief, draft).write();
                        yield null;
                    }
                    case GREET, CONFIRM, CHITCHAT, DECLINE, RECOVER, HAND_OFF, CLOSE -> {
                        talk(brief, draft);
                        yield null;
                    }
                };
        Goal.Question question = goal.question();
        boolean asks = question != null && offered == null && goal.type() != GoalType.GREET;
        if (asks && question != null) {
            ask(question, brief, draft);
        }
        return new Answer(draft.sentences(), asks && question != null ? question.attribute() : null, offered);
    }

    private static void ask(Goal.Question question, Brief brief, Draft draft) {
        if (brief.goal().topic().equals(Goal.CURRENCY)) {
            String code = brief.vocabulary().schema().currency();
            String currency = Phrasebook.of(brief.vocabulary().language())
                    .find("currency." + code)
                    .orElse(code);
            draft.say("question.currency", Map.of("currency", currency), List.of());
        } else {
            new QuestionWords(brief, draft).ask(question);
        }
    }

    /** The apology of the last tier, with the slate shown before where there is one. */
    public Answer apologise(String language, List<CatalogueItem> last, Wordings wordings) {
        Draft draft = new Draft(Phrasebook.of(language), wordings);
        draft.say(last.isEmpty() ? "apology" : "apology.last");
        return new Answer(draft.sentences(), null, null);
    }

    private static Optional<Relaxation> search(Brief brief, Draft draft) {
        if (!brief.grounds().slate().isEmpty()) {
            new SlateWords(brief, draft).write();
            return Optional.empty();
        }
        if (brief.goal().type() == GoalType.ELICIT) {
            if (brief.goal().question() == null) {
                draft.say("question.category");
            }
            return Optional.empty();
        }
        return new RefineWords(brief, draft).write();
    }

    private static void talk(Brief brief, Draft draft) {
        String topic = brief.goal().topic();
        switch (brief.goal().type()) {
            case GREET -> draft.say("greet");
            case CHITCHAT -> draft.say(known("chitchat", topic));
            case DECLINE -> draft.say(known("decline", topic));
            case RECOVER -> recover(brief, draft);
            case HAND_OFF -> draft.say(known("handoff", topic));
            case CLOSE -> draft.say("close");
            case CONFIRM -> confirm(brief, draft);
            case RECOMMEND, REFINE, ELICIT, INFORM, COMPARE ->
                throw new IllegalArgumentException("goal: " + brief.goal().type() + " is more than talk");
        }
    }

    /** What kind of product is wanted is known: then it was the wish that the records know nothing of. */
    private static void recover(Brief brief, Draft draft) {
        Optional<String> category = SlateWords.wantedCategory(brief.need());
        boolean wish = brief.goal().topic().isEmpty()
                && category.isPresent()
                && !brief.acts(Act.Unknown.class).isEmpty();
        if (brief.goal().question() != null) {
            draft.say("recover.kind");
        } else if (wish) {
            draft.say("recover.wish", Map.of("categories", brief.vocabulary().categories(category.get())), List.of());
        } else {
            draft.say(known("recover", brief.goal().topic()));
        }
    }

    private static String known(String key, String topic) {
        String whole = key + "." + topic;
        return Phrasebook.of("en").has(whole) ? whole : key;
    }

    private static void confirm(Brief brief, Draft draft) {
        if (brief.goal().topic().equals(ERASE)) {
            draft.say("confirm.erase");
            return;
        }
        Optional<CatalogueItem> item = brief.grounds().asked().stream().findFirst();
        if (item.isEmpty()) {
            draft.say("confirm");
        } else {
            ItemWords words = new ItemWords(brief.vocabulary());
            Map<String, String> filled = words.nameAndPrice(item.get());
            draft.say(
                    words.isPriced(item.get()) ? "confirm.item" : "confirm.unpriced",
                    filled,
                    List.of(item.get().itemId()));
        }
        draft.say(item.isEmpty() ? "confirm.which" : "confirm.next");
    }
}
