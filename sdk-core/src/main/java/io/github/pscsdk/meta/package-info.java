/**
 * What the model says about itself: members, types, order. Readers, writers, completeness counts and claims are driven
 * by it, so that none describes the model a second time. For the modules of this SDK only.
 */
package io.github.pscsdk.meta;
