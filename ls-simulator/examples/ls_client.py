#!/usr/bin/env python3
"""A small client of the LS OpenAPI, written from its documents alone, with nothing but Python's standard library.

It signs in, reads the master, a quote and a book, subscribes trades, the book and the account's events, places, modifies
and cancels a limit order, trades at the market, and compares its own sums with the balance that the venue gives. It
trades, so it talks to a simulator on this machine only:

    ./mireu simulator &
    python3 ls-simulator/examples/ls_client.py

Exit codes: 0 everything agreed; 1 something did not, with the reason; 2 wrong usage.
"""

import argparse
import base64
import hashlib
import json
import os
import socket
import struct
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from fractions import Fraction

LOOPBACK = {"127.0.0.1", "localhost", "::1"}
PATIENCE = 30.0  # seconds

ORDERS = "/futureoption/order"
ACCOUNT = "/futureoption/accno"
MARKET = "/futureoption/market-data"

# Calls a second that an individual may make of each TR.
LIMITS = {"t2111": 10, "t2112": 10, "t8435": 2, "CFOAT00100": 10, "CFOAT00200": 10, "CFOAT00300": 10}

BUY, SELL = "2", "1"
LIMIT, AT_MARKET = "00", "03"


class Disagreement(Exception):
    """Something is not as the documents, or our own sums, say."""


def expect(condition, what):
    if not condition:
        raise Disagreement(what)


class WebSocket:
    """The client's half of RFC 6455: text frames, pings, closing."""

    GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
    CONTINUATION, TEXT, CLOSE, PING, PONG = 0x0, 0x1, 0x8, 0x9, 0xA

    def __init__(self, url):
        parts = urllib.parse.urlsplit(url)
        expect(parts.scheme == "ws", "only ws:// is spoken here")
        self.socket = socket.create_connection((parts.hostname, parts.port), timeout=PATIENCE)
        self.stream = self.socket.makefile("rb")
        key = base64.b64encode(os.urandom(16)).decode()
        # A guide says that LS drops handshakes without User-Agent and Accept-Language.
        request = (
            f"GET {parts.path or '/'} HTTP/1.1\r\nHost: {parts.netloc}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
            "User-Agent: ls-client-example\r\nAccept-Language: ko-KR\r\n\r\n"
        )
        self.socket.sendall(request.encode())
        status = self.stream.readline().decode().split(" ", 2)
        expect(len(status) > 1 and status[1] == "101", f"the handshake was answered with {status}")
        headers = {}
        for line in iter(self.stream.readline, b"\r\n"):
            name, _, value = line.decode().partition(":")
            headers[name.strip().lower()] = value.strip()
        accept = base64.b64encode(hashlib.sha1((key + self.GUID).encode()).digest()).decode()
        expect(headers.get("sec-websocket-accept") == accept, "the handshake proves nothing")
        self.socket.settimeout(None)
        self.sending = threading.Lock()

    def send(self, text, opcode=TEXT):
        payload = text.encode() if isinstance(text, str) else text
        mask = os.urandom(4)
        length = len(payload)
        if length < 126:
            head = struct.pack("!BB", 0x80 | opcode, 0x80 | length)
        elif length < 65536:
            head = struct.pack("!BBH", 0x80 | opcode, 0x80 | 126, length)
        else:
            head = struct.pack("!BBQ", 0x80 | opcode, 0x80 | 127, length)
        masked = bytes(byte ^ mask[i % 4] for i, byte in enumerate(payload))
        with self.sending:
            self.socket.sendall(head + mask + masked)

    def texts(self):
        """Yields one text after the other until the connection ends."""
        message = b""
        while True:
            head = self.stream.read(2)
            if len(head) < 2:
                return
            last, opcode, length = head[0] & 0x80, head[0] & 0x0F, head[1] & 0x7F
            if length == 126:
                (length,) = struct.unpack("!H", self.stream.read(2))
            elif length == 127:
                (length,) = struct.unpack("!Q", self.stream.read(8))
            payload = self.stream.read(length)
            if opcode == self.PING:
                self.send(payload, self.PONG)
            elif opcode == self.CLOSE:
                return
            elif opcode in (self.TEXT, self.CONTINUATION):
                message += payload
                if last:
                    yield message.decode()
                    message = b""

    def close(self):
        try:
            self.send(struct.pack("!H", 1000), self.CLOSE)
            self.socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass  # the venue was quicker
        self.socket.close()


class Rest:
    """The REST side: a token, then POSTs whose body is one InBlock."""

    def __init__(self, base, app_key, app_secret):
        self.base, self.app_key, self.app_secret = base, app_key, app_secret
        self.free_at = {}
        answer = self.form("/oauth2/token", {"grant_type": "client_credentials", "scope": "oob"})
        self.token = answer.get("access_token", "")
        expect(self.token and int(answer.get("expires_in", 0)) > 0, "no token was issued")

    def form(self, path, fields):
        fields = dict(fields, appkey=self.app_key, appsecretkey=self.app_secret)
        headers = {"content-type": "application/x-www-form-urlencoded"}
        return self.post(path, urllib.parse.urlencode(fields).encode(), headers)[1]

    def sign_out(self):
        answer = self.form("/oauth2/revoke", {"token_type_hint": "access_token", "token": self.token})
        expect(str(answer.get("code")) == "200", f"the token was not revoked: {answer}")

    def call(self, path, tr, block, fields, more=""):
        """One call; gives the answer and the key of the next page, empty where there is none."""
        for _ in range(5):
            self.take_turn(tr)
            headers = {
                "content-type": "application/json; charset=utf-8",
                "authorization": "Bearer " + self.token,
                "tr_cd": tr,
                "tr_cont": "Y" if more else "N",
                "tr_cont_key": more,
                "mac_address": "",
            }
            next_page, answer = self.post(path, json.dumps({block: fields}).encode(), headers)
            if answer.get("rsp_cd") != "IGW00201":
                return answer, next_page
        raise Disagreement(f"{tr} is over its limit again and again")

    def take_turn(self, tr):
        now = time.monotonic()
        wait = self.free_at.get(tr, 0) - now
        if wait > 0:
            time.sleep(wait)
        self.free_at[tr] = time.monotonic() + 1.1 / LIMITS.get(tr, 1)

    def post(self, path, body, headers):
        request = urllib.request.Request(self.base + path, data=body, headers=headers, method="POST")
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as response:
                key = response.headers.get("tr_cont_key", "") if response.headers.get("tr_cont") == "Y" else ""
                return key, json.load(response)
        except urllib.error.HTTPError as refused:  # the gateway's errors come with a status and the same body
            return "", json.load(refused)


class Events:
    """What the WebSocket brings, and a way to wait for some of it."""

    def __init__(self, url, token):
        self.token = token
        self.frames, self.acknowledged, self.over = [], set(), False
        self.news = threading.Condition()
        self.socket = WebSocket(url)
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        try:
            for text in self.socket.texts():
                frame = json.loads(text)
                with self.news:
                    header, body = frame["header"], frame.get("body")
                    if body is None:  # an acknowledgement has no body
                        expect(header["rsp_cd"] == "00000", f"registration refused: {header}")
                        self.acknowledged.add((header["tr_cd"], header.get("tr_key", "").strip()))
                    else:
                        self.frames.append((header["tr_cd"], body))
                    self.news.notify_all()
        except (OSError, ValueError, Disagreement) as e:
            print(f"  the socket ended: {e}", file=sys.stderr)
        finally:
            with self.news:
                self.over = True
                self.news.notify_all()

    def register(self, kind, tr, key=""):
        header = {"token": self.token, "tr_type": kind}
        self.socket.send(json.dumps({"header": header, "body": {"tr_cd": tr, "tr_key": key}}))
        self.wait(lambda: (tr, key) in self.acknowledged, f"acknowledgement of {tr} {key}")

    def of(self, tr, matches=lambda body: True):
        with self.news:
            return [body for code, body in self.frames if code == tr and matches(body)]

    def wait(self, condition, what):
        end = time.monotonic() + PATIENCE
        with self.news:
            while not condition():
                left = end - time.monotonic()
                expect(left > 0 and not self.over, f"waited in vain for {what}")
                self.news.wait(min(left, 1.0))

    def first(self, tr, matches, what):
        self.wait(lambda: self.of(tr, matches), what)
        return self.of(tr, matches)[0]


class Position:
    """Our own book-keeping of one contract by its fills: moving average, exact fractions."""

    def __init__(self):
        self.quantity, self.average, self.realised = 0, Fraction(0), Fraction(0)

    def add(self, side, price, quantity, multiplier):
        if side == BUY:
            cost = self.average * self.quantity + price * quantity
            self.quantity += quantity
            self.average = cost / self.quantity
        else:
            self.realised += (price - self.average) * quantity * multiplier
            self.quantity -= quantity


class Walk:
    """One walk through everything."""

    def __init__(self, rest, events):
        self.rest, self.events = rest, events
        self.position = Position()
        self.multiplier = None
        self.ours = []  # order numbers of market orders
        self.counted = set()  # executions in the position

    def run(self, wanted):
        before, rows = self.balance()
        held = {row["expcode"] for row in rows}
        self.code = self.choose(wanted, held)
        self.subscribe()
        self.limit_order()
        self.trade(BUY, 3)
        self.trade(SELL, 1)
        self.compare(before)
        self.margin()
        while self.position.quantity > 0:
            self.trade(SELL, self.position.quantity)
        self.compare(before)

    def read(self, path, tr, fields, block="InBlock", ok=("00000",)):
        answer, more = self.rest.call(path, tr, tr + block, fields)
        expect(answer.get("rsp_cd") in ok, f"{tr}: {answer.get('rsp_cd')} {answer.get('rsp_msg')}")
        return answer

    def choose(self, wanted, held):
        master = self.read(MARKET, "t8435", {"gubun": "MF"})["t8435OutBlock"]
        for row in master:
            expect(row["expcode"][3:11] == row["shcode"], f"the short code is no part of {row['expcode']}")
        codes = [wanted] if wanted else [row["shcode"] for row in master]
        free = [code for code in codes if code not in held]
        expect(free, "the account holds every future already")
        print(f"  master: {len(master)} mini futures; taking {free[0]}")
        return free[0]

    def subscribe(self):
        quote = self.read(MARKET, "t2111", {"focode": self.code})["t2111OutBlock"]
        book = self.read(MARKET, "t2112", {"shcode": self.code})["t2112OutBlock"]
        print(f"  quote: {quote['hname'].strip()} at {quote['price']}; book: {book['bidho1']} / {book['offerho1']}")
        for tr in ("O01", "C01", "H01"):
            self.events.register("1", tr)
        for tr in ("FC9", "FH9"):
            self.events.register("3", tr, self.code)
        frame = self.events.first(
            "FH9",
            lambda body: body["futcode"] == self.code and float(body["offerho1"]) > 0 and float(body["bidho1"]) > 0,
            "a book with two sides",
        )
        expect(all(isinstance(value, str) for value in frame.values()), "a realtime value is no string")
        self.events.first("FC9", lambda body: body["futcode"] == self.code, "a trade")

    def order(self, tr, fields, ok):
        answer = self.read(ORDERS, tr, fields, "InBlock1", ok)
        return answer[tr + "OutBlock2"]["OrdNo"]

    def new_order(self, side, kind, price, quantity):
        fields = {
            "FnoIsuNo": self.code,
            "BnsTpCode": side,
            "FnoOrdprcPtnCode": kind,
            "FnoOrdPrc": price,
            "OrdQty": quantity,
        }
        number = self.order("CFOAT00100", fields, ("00040",) if side == BUY else ("00039",))
        accepted = self.events.first("O01", lambda body: int(body["ordno"]) == number, f"O01 of {number}")
        expect(accepted["trcode1"] == "FO01" and accepted["bnstp"] == side, f"O01 tells of another order: {accepted}")
        self.multiplier = Fraction(accepted["fnotrdunitamt"])
        return number

    def limit_order(self):
        quote = self.read(MARKET, "t2111", {"focode": self.code})["t2111OutBlock"]
        lowest = max(float(quote["dnlmtprice"]), float(quote["dy_dnlmtprice"] or 0))
        price = round(lowest + 3.0, 2)  # within the day's limit and the band, far below the market
        placed = self.new_order(BUY, LIMIT, price, 2)
        fields = {"FnoIsuNo": self.code, "OrgOrdNo": placed, "FnoOrdprcPtnCode": LIMIT}
        modified = self.order(
            "CFOAT00200", dict(fields, FnoOrdPrc=round(price + 0.1, 2), MdfyQty=2), ("00132", "00462")
        )
        self.confirmed(modified, placed, "2")
        cancel = {"FnoIsuNo": self.code, "OrgOrdNo": modified, "CancQty": 2}
        cancelled = self.order("CFOAT00300", cancel, ("00156", "00463"))
        self.confirmed(cancelled, modified, "3")
        expect(placed < modified < cancelled, "a modify and a cancel have numbers of their own")
        rows = {row["ordno"]: row for row in self.orders_of_today()}
        for number in (placed, modified):
            expect(rows[number]["ordrem"] == 0 and rows[number]["cheqty"] == 0, f"{number} is not gone: {rows[number]}")
        print(f"  limit order {placed}, modified by {modified}, cancelled by {cancelled}")

    def confirmed(self, number, original, kind):
        told = self.events.first("H01", lambda body: int(body["ordno"]) == number, f"H01 of {number}")
        expect(told["mocagb"] == kind and told["rejcode"] == "0000", f"H01 tells something else: {told}")
        expect(int(told["ordordno"] or original) == original, f"H01 has another original: {told}")
        expect(int(told["qty"]) == 2, f"not all of {original} was changed: {told}")

    def trade(self, side, quantity):
        number = self.new_order(side, AT_MARKET, 0, quantity)
        row = {"ordrem": 1}
        for _ in range(10):  # a market order does not wait, but the list may be a moment behind
            row = next(row for row in self.orders_of_today() if row["ordno"] == number)
            if row["ordrem"] == 0:
                break
        filled = row["cheqty"]
        expect(row["ordrem"] == 0 and 0 < filled <= quantity, f"the book gave {filled} of {quantity}: {row}")

        def fills():
            return self.events.of("C01", lambda body: int(body["ordno"]) == number)

        self.events.wait(lambda: sum(int(fill["chevol"]) for fill in fills()) >= filled, f"C01 of {number}")
        for fill in fills():
            expect(fill["expcode"][3:11] == self.code and fill["dosugb"] == side, f"C01 of something else: {fill}")
            expect(fill["yakseq"] not in self.counted, f"execution {fill['yakseq']} came twice")
            self.counted.add(fill["yakseq"])
            self.position.add(side, Fraction(fill["cheprice"]), int(fill["chevol"]), self.multiplier)
        told = sum(int(fill["chevol"]) for fill in fills())
        expect(told == filled, f"C01 told {told} contracts of {number}, t0434 {filled}")
        print(f"  market order {number}: {'buy' if side == BUY else 'sell'} {filled} in {len(fills())} fills")

    def orders_of_today(self):
        rows, key = [], " "
        while True:
            fields = {"expcode": self.code, "chegb": "0", "sortgb": "2", "cts_ordno": key}
            answer = self.read(ACCOUNT, "t0434", fields)
            rows += answer.get("t0434OutBlock1") or []
            key = answer["t0434OutBlock"]["cts_ordno"].strip()
            if not key:
                return rows

    def balance(self):
        answer = self.read(ACCOUNT, "t0441", {"cts_expcode": "", "cts_medocd": ""})
        return answer["t0441OutBlock"], answer.get("t0441OutBlock1") or []

    def compare(self, before):
        """Our own sums against the venue's balance."""
        totals, rows = self.balance()
        row = next((row for row in rows if row["expcode"] == self.code), None)
        ours = self.position
        if ours.quantity == 0:
            expect(row is None or row["jqty"] == 0, f"we are flat, the balance has {row}")
        else:
            expect(row is not None, "we hold contracts, the balance has none")
            expect(row["jqty"] == ours.quantity and row["medocd"] == BUY, f"we hold {ours.quantity}, the balance {row}")
            expect(abs(Fraction(row["pamt"]) - ours.average) <= Fraction(1, 100), f"our average is not {row['pamt']}")
            value = Fraction(row["price"]) * ours.quantity * self.multiplier
            expect(row["appamt"] == value, f"{ours.quantity} contracts at {row['price']} are not {row['appamt']} KRW")
        realised = totals["tdtsunik"] - before["tdtsunik"]
        expect(abs(realised - ours.realised) <= len(self.counted), f"we realised {ours.realised}, the venue {realised}")
        print(f"  balance agrees: {ours.quantity} contracts, {realised} KRW realised")

    def margin(self):
        answer, _ = self.rest.call(ACCOUNT, "CFOBQ10500", "CFOBQ10500InBlock1", {"RecCnt": 1})
        if answer.get("rsp_cd") != "00136":
            print(f"  CFOBQ10500 is not served: {answer.get('rsp_cd')}")
            return
        sums = answer["CFOBQ10500OutBlock2"]
        expect(sums["Mgn"] > 0, f"a position without margin: {sums}")
        expect(0 < sums["OrdAbleAmt"] < sums["DpsamtTotamt"], f"more can be ordered than is there: {sums}")
        print(f"  deposit {sums['DpsamtTotamt']} KRW, margin {sums['Mgn']} KRW, orderable {sums['OrdAbleAmt']} KRW")


def arguments():
    parser = argparse.ArgumentParser(description="a walk through the LS OpenAPI against a simulator")
    parser.add_argument("--rest", default="http://127.0.0.1:8090", help="REST address (default: %(default)s)")
    parser.add_argument("--websocket", help="WebSocket address (default: /websocket of the REST address)")
    parser.add_argument("--appkey", default="mireu-demo-app-key")
    parser.add_argument("--appsecret", default=os.environ.get("LS_APP_SECRET", "mireu-demo-app-secret"),
                        help="better in LS_APP_SECRET")
    parser.add_argument("--code", help="short code of the future to trade (default: the first of the master)")
    given = parser.parse_args()
    given.websocket = given.websocket or "ws://" + urllib.parse.urlsplit(given.rest).netloc + "/websocket"
    for url in (given.rest, given.websocket):
        if urllib.parse.urlsplit(url).hostname not in LOOPBACK:
            parser.error(f"this example trades, so it talks to this machine only, not to {url}")
    return given


def main():
    given = arguments()
    try:
        rest = Rest(given.rest, given.appkey, given.appsecret)
        print("signed in")
        events = Events(given.websocket, rest.token)
        Walk(rest, events).run(given.code)
        events.socket.close()
        rest.sign_out()
        print("everything agrees")
        return 0
    except (Disagreement, OSError, KeyError, ValueError) as e:
        print(f"ls_client: {type(e).__name__}: {e}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
