/** What a run keeps of its records outside the heap, behind {@link io.github.pscsdk.engine.store.RunStore}. */
package io.github.pscsdk.engine.store;
