"""Where an initialiser costs too much to follow, what the methods set that it calls is told by these alone."""
# not run: what it is made of is a configuration
import ssl
from http.client import HTTPSConnection


class _Settings:
    def __init__(self, values):
        self.scheme = values.get("scheme")
        self.port = values.get("port")
        self.verify = values.get("verify")
        self.alpha = self._option(values, "alpha", self.scheme)
        self.beta = self._option(values, "beta", self.scheme)
        self.gamma = self._option(values, "gamma", self.scheme)
        self.delta = self._option(values, "delta", self.scheme)
        self.epsilon = self._option(values, "epsilon", self.scheme)
        self.zeta = self._option(values, "zeta", self.scheme)
        self.eta = self._option(values, "eta", self.scheme)
        self.theta = self._option(values, "theta", self.scheme)
        if self.alpha and not self.beta:
            self.beta = self._option(values, "beta", self.alpha)
        if self.beta and not self.gamma:
            self.gamma = self._option(values, "gamma", self.beta)
        if self.gamma and not self.delta:
            self.delta = self._option(values, "delta", self.gamma)
        if self.delta and not self.epsilon:
            self.epsilon = self._option(values, "epsilon", self.delta)
        if self.epsilon and not self.zeta:
            self.zeta = self._option(values, "zeta", self.epsilon)
        if self.zeta and not self.eta:
            self.eta = self._option(values, "eta", self.zeta)
        if self.eta and not self.theta:
            self.theta = self._option(values, "theta", self.eta)
        self._make_context()

    def _option(self, values, name, default):
        value = values.get(name)
        if value is None:
            return default
        if value == "on":
            return True
        if value == "off":
            return False
        return value

    def _make_context(self):
        raise NotImplementedError


class Lax(_Settings):
    def _make_context(self):
        context = ssl.create_default_context()
        if self.alpha:
            context.set_ciphers(self.alpha)
        if self.beta:
            context.set_ciphers(self.beta)
        if self.gamma:
            context.set_ciphers(self.gamma)
        if self.delta:
            context.set_ciphers(self.delta)
        if self.epsilon:
            context.set_ciphers(self.epsilon)
        if self.zeta:
            context.set_ciphers(self.zeta)
        if self.eta:
            context.set_ciphers(self.eta)
        if self.theta:
            context.set_ciphers(self.theta)
        context.check_hostname = False
        if not self.verify:
            context.verify_mode = ssl.CERT_NONE
        self.context = context

    def connect(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Strict(_Settings):
    def _make_context(self):
        context = ssl.create_default_context()
        if self.alpha:
            context.set_ciphers(self.alpha)
        if self.beta:
            context.set_ciphers(self.beta)
        if self.gamma:
            context.set_ciphers(self.gamma)
        if self.delta:
            context.set_ciphers(self.delta)
        if self.epsilon:
            context.set_ciphers(self.epsilon)
        if self.zeta:
            context.set_ciphers(self.zeta)
        if self.eta:
            context.set_ciphers(self.eta)
        if self.theta:
            context.set_ciphers(self.theta)
        self.context = context

    def connect(self):
        return HTTPSConnection("h", context=self.context)
