package io.mireu.auth.application;

import org.springframework.stereotype.Service;

/** Signs out. */
@Service
public class EndSession {

    private final UserSessions sessions;

    EndSession(UserSessions sessions) {
        this.sessions = sessions;
    }

    /** Ends the session for good; tokens that came from it run out by themselves. */
    public void handle(String sessionId) {
        sessions.end(sessionId);
    }
}
