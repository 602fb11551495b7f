package dev.souk.dialogue.service;

import dev.souk.dialogue.turn.Models;
import dev.souk.dialogue.understanding.proposal.OpenAiProposer;
import dev.souk.dialogue.understanding.proposal.SecondReading;
import dev.souk.dialogue.writer.OpenAiWriter;
import java.net.URI;
import java.time.InstantSource;

/** The language model as configured, behind a guard for each thing it is asked for. */
final class ConfiguredModels {
    private ConfiguredModels() {}

    static Models of(DialogueConfig.Llm llm, DialogueConfig.Patience patience, InstantSource clock) {
        return llm.baseUrl().map(url -> at(url, llm, patience, clock)).orElse(Models.NONE);
    }

    private static Models at(URI url, DialogueConfig.Llm llm, DialogueConfig.Patience patience, InstantSource clock) {
        OpenAiWriter.Endpoint endpoint =
                new OpenAiWriter.Endpoint(url, llm.apiKey().orElse("none"), llm.model());
        GuardedProposer proposer =
                new GuardedProposer(new OpenAiProposer(endpoint, patience.proposer(), clock), patience.proposer());
        return new Models(
                new GuardedWriter(new OpenAiWriter(endpoint, patience.writer(), clock), patience.writer()),
                new SecondReading(proposer, new SecondReading.Settings(llm.readsBelow(), patience.proposer()), clock));
    }
}
