/** Rules about meetings, their sessions, participants and recommendations. */
package io.github.pscsdk.rule.meeting;
