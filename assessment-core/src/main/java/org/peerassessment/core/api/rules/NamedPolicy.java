package org.peerassessment.core.api.rules;

/**
 * A rule that a council might argue about. Each feature, of any module, brings its own as beans, so
 * that all of them can be read on one page; a rule of the house finds a policy that is missing.
 *
 * @param decidedBy the class that decides it
 * @param words beginning of the keys of its words, such as {@code closing.rule.close.}; what
 *     follows is {@code name}, {@code refuses}, {@code why} and {@code source}
 * @param order position on the page, along the way of an assessment, from 100
 */
public record NamedPolicy(Class<?> decidedBy, String words, int order) {}
