package dev.souk.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueRecord;
import dev.souk.contracts.conversation.ConversationCommand;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.contracts.erasure.Erasure;
import dev.souk.contracts.erasure.ErasureReceipt;
import dev.souk.contracts.experiment.Experiment;
import dev.souk.contracts.experiment.Exposure;
import dev.souk.contracts.fact.Fact;
import dev.souk.contracts.goal.GoalReply;
import dev.souk.contracts.goal.GoalRequest;
import dev.souk.contracts.interaction.Interaction;
import dev.souk.contracts.knowledge.KnowledgeReply;
import dev.souk.contracts.knowledge.KnowledgeRequest;
import dev.souk.contracts.model.ModelAnnouncement;
import dev.souk.contracts.recommendation.RecommendationReply;
import dev.souk.contracts.recommendation.RecommendationRequest;
import dev.souk.contracts.topic.Topic;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The JSON Schema (2020-12) of every message, as the records say it: a component is required unless it is nullable. */
final class PublishedSchemas {
    /** Topic → the messages it carries. */
    static final Map<Topic, List<Class<?>>> MESSAGES = new TreeMap<>(Map.ofEntries(
            Map.entry(Topic.CONVERSATION_COMMANDS, List.of(ConversationCommand.class)),
            Map.entry(Topic.TURN_EVENTS, List.of(TurnEvent.class)),
            Map.entry(Topic.KNOWLEDGE_REQUESTS, List.of(KnowledgeRequest.class)),
            Map.entry(Topic.GOAL_REQUESTS, List.of(GoalRequest.class)),
            Map.entry(Topic.RECOMMENDATION_REQUESTS, List.of(RecommendationRequest.class)),
            Map.entry(
                    Topic.DIALOGUE_REPLIES, List.of(KnowledgeReply.class, GoalReply.class, RecommendationReply.class)),
            Map.entry(Topic.GATEWAY_REPLIES, List.of(KnowledgeReply.class, RecommendationReply.class)),
            Map.entry(Topic.INTERACTIONS, List.of(Interaction.class)),
            Map.entry(Topic.EXPOSURES, List.of(Exposure.class)),
            Map.entry(Topic.CATALOGUE, List.of(CatalogueRecord.class)),
            Map.entry(Topic.FACTS, List.of(Fact.class)),
            Map.entry(Topic.MODELS, List.of(ModelAnnouncement.class)),
            Map.entry(Topic.EXPERIMENTS, List.of(Experiment.class)),
            Map.entry(Topic.ERASURES, List.of(Erasure.class)),
            Map.entry(Topic.ERASURE_RECEIPTS, List.of(ErasureReceipt.class))));

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final SchemaGenerator generator;

    PublishedSchemas() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(
                        JacksonOption.RESPECT_JSONPROPERTY_ORDER, JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE))
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
                .without(Option.FLATTENED_ENUMS_FROM_TOSTRING);
        config.forFields()
                .withRequiredCheck(
                        field -> !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class));
        config.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            if (!AttributeValue.class.isAssignableFrom(type.getErasedType())) {
                return null;
            }
            ObjectNode node = JSON.createObjectNode();
            node.putArray("type").add("string").add("number").add("boolean").add("array");
            return new com.github.victools.jsonschema.generator.CustomDefinition(node, true);
        });
        this.generator = new SchemaGenerator(config.build());
    }

    /** File name → schema, for every message. */
    Map<String, JsonNode> all() {
        Map<String, JsonNode> schemas = new TreeMap<>();
        MESSAGES.values().stream()
                .flatMap(List::stream)
                .forEach(message -> schemas.put(message.getSimpleName() + ".json", generator.generateSchema(message)));
        return schemas;
    }
}
