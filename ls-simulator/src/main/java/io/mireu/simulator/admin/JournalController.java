package io.mireu.simulator.admin;

import io.mireu.simulator.ls.SocketJournal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was written to the realtime sockets, for whoever must know that nothing was lost on the way. */
@RestController
@RequestMapping("/simulator/v1/truth/frames")
class JournalController {

    private static final int LARGEST_PAGE = 10_000;

    private final SocketJournal journal;

    JournalController(SocketJournal journal) {
        this.journal = journal;
    }

    /**
     * How much is to be remembered from now on.
     *
     * @param keep records, 0 for nothing
     */
    record Keeping(int keep) {

        Keeping {
            if (keep < 0 || keep > SocketJournal.LARGEST) {
                throw new IllegalArgumentException("keep must be 0 to " + SocketJournal.LARGEST);
            }
        }
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@RequestBody Keeping keeping) {
        journal.keep(keeping.keep());
    }

    @GetMapping
    SocketJournal.Page read(
            @RequestParam(name = "after", defaultValue = "0") long after,
            @RequestParam(name = "limit", defaultValue = "1000") int limit) {
        return journal.after(after, Math.clamp(limit, 1, LARGEST_PAGE));
    }
}
