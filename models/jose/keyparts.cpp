// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/keyparts.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>

#include <algorithm>
#include <iterator>
#include <vector>

namespace drover::jose {

using namespace Qt::Literals::StringLiterals;
using namespace openssl;

namespace {

constexpr Curve Curves[] = {{"P-256", "prime256v1", 32}, {"P-384", "secp384r1", 48}, {"P-521", "secp521r1", 66}};

Number numberFrom(const QJsonObject &jwk, QLatin1StringView name)
{
    const auto decoded = QByteArray::fromBase64Encoding(jwk.value(name).toString().toLatin1(),
                                                        Base64Url | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty())
        return {};
    return Number(BN_bin2bn(reinterpret_cast<const unsigned char *>((*decoded).constData()),
                            static_cast<int>((*decoded).size()), nullptr));
}

QString numberText(const EVP_PKEY *key, const char *name, int octets)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &raw) != 1)
        return {};
    const Number number(raw);
    const int size = std::max(octets, BN_num_bytes(raw));
    QByteArray data(size, '\0');
    BN_bn2binpad(raw, reinterpret_cast<unsigned char *>(data.data()), size);
    return QString::fromLatin1(data.toBase64(Base64Url));
}

/// Members with OpenSSL's names of them.
struct Member {
    QLatin1StringView jose;
    const char *openssl;
};
constexpr Member RsaPublic[] = {{QLatin1StringView("n"), OSSL_PKEY_PARAM_RSA_N},
                                {QLatin1StringView("e"), OSSL_PKEY_PARAM_RSA_E}};
constexpr Member RsaPrivate[] = {{QLatin1StringView("d"), OSSL_PKEY_PARAM_RSA_D},
                                 {QLatin1StringView("p"), OSSL_PKEY_PARAM_RSA_FACTOR1},
                                 {QLatin1StringView("q"), OSSL_PKEY_PARAM_RSA_FACTOR2},
                                 {QLatin1StringView("dp"), OSSL_PKEY_PARAM_RSA_EXPONENT1},
                                 {QLatin1StringView("dq"), OSSL_PKEY_PARAM_RSA_EXPONENT2},
                                 {QLatin1StringView("qi"), OSSL_PKEY_PARAM_RSA_COEFFICIENT1}};

openssl::Key built(const char *type, OSSL_PARAM_BLD *builder, bool isPrivate)
{
    const openssl::Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    const int selection = isPrivate ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, selection, parameters.get()) != 1)
        return {};
    return openssl::Key(key);
}

openssl::Key rsaKey(const QJsonObject &jwk)
{
    const bool isPrivate = jwk.contains(u"d");
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    std::vector<Number> numbers; // the builder keeps addresses only
    const auto push = [&](const Member &member) {
        Number number = numberFrom(jwk, member.jose);
        const bool pushed = number && OSSL_PARAM_BLD_push_BN(builder.get(), member.openssl, number.get()) == 1;
        numbers.push_back(std::move(number));
        return pushed;
    };
    if (!builder || !std::all_of(std::begin(RsaPublic), std::end(RsaPublic), push))
        return {};
    // RFC 7518 §6.3.2: d alone is enough; the others come together or not at all.
    if (isPrivate && !push(RsaPrivate[0]))
        return {};
    const bool factors = isPrivate && jwk.contains(u"p");
    if (factors && !std::all_of(std::begin(RsaPrivate) + 1, std::end(RsaPrivate), push))
        return {};
    return built("RSA", builder.get(), isPrivate);
}

openssl::Key ecKey(const QJsonObject &jwk)
{
    const Curve *curve = curveNamed(jwk.value(u"crv").toString());
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    const Number x = numberFrom(jwk, QLatin1StringView("x"));
    const Number y = numberFrom(jwk, QLatin1StringView("y"));
    if (!curve || !builder || !x || !y || BN_num_bytes(x.get()) > curve->octets || BN_num_bytes(y.get()) > curve->octets)
        return {};
    QByteArray point(1 + 2 * curve->octets, '\x04'); // uncompressed (SEC 1 §2.3.3)
    auto *octets = reinterpret_cast<unsigned char *>(point.data());
    BN_bn2binpad(x.get(), octets + 1, curve->octets);
    BN_bn2binpad(y.get(), octets + 1 + curve->octets, curve->octets);
    const bool isPrivate = jwk.contains(u"d");
    Number secret = isPrivate ? numberFrom(jwk, QLatin1StringView("d")) : Number();
    if (OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve->openssl, 0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                         static_cast<std::size_t>(point.size())) != 1)
        return {};
    if (isPrivate &&
        (!secret || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, secret.get()) != 1))
        return {};
    return built("EC", builder.get(), isPrivate);
}

} // namespace

const Curve *curveNamed(const QString &jose)
{
    const auto found = std::find_if(std::begin(Curves), std::end(Curves),
                                    [&](const Curve &curve) { return jose == QLatin1StringView(curve.jose); });
    return found == std::end(Curves) ? nullptr : found;
}

const Curve *curveOf(const EVP_PKEY *key)
{
    char name[64] = {};
    if (EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, name, sizeof name, nullptr) != 1)
        return nullptr;
    const auto found = std::find_if(std::begin(Curves), std::end(Curves), [&](const Curve &curve) {
        return qstrcmp(name, curve.openssl) == 0 || qstrcmp(name, curve.jose) == 0;
    });
    return found == std::end(Curves) ? nullptr : found;
}

openssl::Key keyFromMembers(const QJsonObject &jwk)
{
    const QString type = jwk.value(u"kty").toString();
    if (type == u"RSA")
        return rsaKey(jwk);
    if (type == u"EC")
        return ecKey(jwk);
    return {};
}

QJsonObject publicMembers(const EVP_PKEY *key)
{
    if (EVP_PKEY_is_a(key, "RSA") == 1) {
        return {{u"e"_s, numberText(key, OSSL_PKEY_PARAM_RSA_E, 0)},
                {u"kty"_s, u"RSA"_s},
                {u"n"_s, numberText(key, OSSL_PKEY_PARAM_RSA_N, 0)}};
    }
    const Curve *curve = curveOf(key);
    if (!curve)
        return {};
    return {{u"crv"_s, QString::fromLatin1(curve->jose)},
            {u"kty"_s, u"EC"_s},
            {u"x"_s, numberText(key, OSSL_PKEY_PARAM_EC_PUB_X, curve->octets)},
            {u"y"_s, numberText(key, OSSL_PKEY_PARAM_EC_PUB_Y, curve->octets)}};
}

} // namespace drover::jose
