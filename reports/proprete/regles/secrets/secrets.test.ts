import { describe, expect, it } from 'vitest'
import { masques } from '../../essais/fictifs-essai.ts'
import { adresseIdentifiee } from './adresse-identifiee.ts'
import { cleApi } from './cle-api.ts'
import { clePrivee } from './cle-privee.ts'
import { connexionCourrier } from './connexion-courrier.ts'
import { cookie } from './cookie.ts'
import { enteteAuthorization } from './entete-authorization.ts'
import { jetonSigne } from './jeton-signe.ts'
import { magasinDeCles } from './magasin-de-cles.ts'
import { motDePasse } from './mot-de-passe.ts'

// Assemblés : écrits d'un bloc, ces exemples seraient eux-mêmes des secrets pour d'autres outils.
const PEM = ['-----BEGIN', 'PRIVATE', 'KEY-----'].join(' ')
const CORPS = 'MIIE'.repeat(12)
const JETON = [
  Buffer.from('{"alg":"RS256"}').toString('base64url'),
  Buffer.from('{"sub":"essai"}').toString('base64url'),
  'c'.repeat(40),
].join('.')

describe('une clé privée', () => {
  it.each([`${PEM}\n${CORPS}`, `"cle": "${PEM}\\n${CORPS}"`])('est trouvée', (texte) => {
    expect(masques(clePrivee, texte)).toEqual([expect.stringContaining('(masquée)')])
  })

  it.each([
    ['JWK', `{"kty":"RSA","n":"abc","d":"${'a'.repeat(43)}"}`],
    ['JWK, « d » d’abord', `{"d":"${'a'.repeat(43)}","crv":"P-256","kty":"EC"}`],
    ['PGP', `${PEM.replace('KEY', 'KEY BLOCK').replace('PRIVATE', 'PGP PRIVATE')}\n\n${CORPS}`],
    ['PuTTY', `PuTTY-User-Key-File-3: ssh-rsa\nPrivate-Lines: 8\n${CORPS}`],
  ])('%s est trouvée', (_, texte) => expect(masques(clePrivee, texte)).toHaveLength(1))

  it('une clé publique JWK passe', () => {
    expect(masques(clePrivee, `{"kty":"RSA","n":"${'a'.repeat(43)}","e":"AQAB"}`)).toEqual([])
  })

  it('un gabarit sans corps, ou un certificat, passe', () => {
    const certificat = ['-----BEGIN', 'CERTIFICATE-----'].join(' ')
    expect(masques(clePrivee, `${PEM}\n\${corps}\n${certificat}\n${CORPS}`)).toEqual([])
  })
})

describe('un jeton signé', () => {
  it('est trouvé, sans être montré', () => {
    const [masque] = masques(jetonSigne, `{"id_token":"${JETON}"}`)
    expect(masque).toBe(`JWT RS256 (masqué, ${JETON.length} caractères)`)
  })

  it('chiffré, en cinq parties, est trouvé', () => {
    const entete = Buffer.from('{"alg":"RSA-OAEP","enc":"A256GCM"}').toString('base64url')
    const parties = [entete, 'a'.repeat(40), 'b'.repeat(16), 'c'.repeat(40), 'd'.repeat(22)]
    expect(masques(jetonSigne, parties.join('.'))).toEqual([
      expect.stringContaining('JWT RSA-OAEP'),
    ])
  })

  it('trois mots qui n’en sont pas un passent', () => {
    expect(
      masques(jetonSigne, `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.${'c'.repeat(20)}`),
    ).toEqual([])
  })
})

describe('ce qu’un navigateur enregistré garde', () => {
  it.each([
    ['archive HAR', '{"name":"Authorization","value":"Bearer abcdef0123456"}'],
    ['paire d’en-têtes', '["authorization","Bearer abcdef0123456"]'],
    ['élément', '<Authorization>Bearer abcdef0123456</Authorization>'],
    ['commande', "curl -H 'Authorization: Bearer abcdef0123456'"],
    ['porteur isolé', 'jeton reçu : Bearer abcdef0123456789abcdef'],
  ])('%s, en-tête Authorization', (_, texte) => {
    expect(masques(enteteAuthorization, texte)).toHaveLength(1)
  })

  it.each([
    ['archive HAR', '{"name":"Cookie","value":"lang=fr; session=abcdef012345"}'],
    ['deuxième de la ligne', 'Cookie: lang=fr; session=abcdef012345'],
    ['état de session', '{"name":"session","value":"abcdef012345","domain":"a","httpOnly":true}'],
    ['adresse', '/accueil;jsessionid=0123456789ABCDEF'],
  ])('%s, cookie', (_, texte) => {
    expect(masques(cookie, texte)).toEqual([expect.stringMatching(/^j?session/)])
  })
})

describe('une connexion à une boîte', () => {
  it.each([
    'AUTH PLAIN AGNhYmluZXQAbW90',
    'a1 LOGIN cabinet TresBonMot-26',
    'PASS TresBonMot-26\r\n',
    'A003 AUTHENTICATE XOAUTH2 dXNlcj1jYWJpbmV0',
  ])('%s est trouvée', (texte) => expect(masques(connexionCourrier, texte)).toHaveLength(1))

  it.each([
    'AUTH PLAIN',
    'a1 LOGIN cabinet ***',
    'PASS : examen réussi',
    '250 AUTH LOGIN OAUTHBEARER EXTERNAL',
  ])('%s passe', (texte) => expect(masques(connexionCourrier, texte)).toEqual([]))
})

describe('un en-tête Authorization ou un cookie', () => {
  it.each(['Authorization: Bearer abcdef0123', '"authorization":"Basic YWJjOmRlZg=="'])(
    '%s est trouvé',
    (texte) => expect(masques(enteteAuthorization, texte)).toHaveLength(1),
  )

  it.each(['Authorization: Bearer [masqué]', 'Authorization: Bearer ***', 'authorization: aucune'])(
    '%s passe',
    (texte) => expect(masques(enteteAuthorization, texte)).toEqual([]),
  )

  it('Set-Cookie est trouvé, nom dit ; masqué, il passe', () => {
    expect(masques(cookie, 'Set-Cookie: session=abcdef012345; HttpOnly')).toEqual([
      'session (masqué, 12 caractères)',
    ])
    expect(masques(cookie, 'Set-Cookie: session=[masqué]; HttpOnly')).toEqual([])
  })
})

describe('un mot de passe', () => {
  it.each([
    '"motDePasse":"Azerty-2026"',
    "password = 'Azerty-2026'",
    'smtp_password=Azerty-2026',
    '{\\"passphrase\\": \\"Azerty-2026\\"}',
    'smtp:\n  password: Azerty-2026\n',
    '<wsse:Password Type="#PasswordText">Azerty-2026</wsse:Password>',
    '<input name="a" type="password" value="Azerty-2026">',
    '- textbox "Mot de passe" [active]: Azerty-2026',
  ])('%s est trouvé', (texte) => {
    expect(masques(motDePasse, texte)).toEqual([expect.stringContaining('(masqué, 11 caractères)')])
  })

  it.each([
    'mot de passe : au moins douze caractères',
    '"motDePasse":"[masqué]"',
    '<input type="password" autocomplete="current-password">',
    'password=null',
    '- textbox "Mot de passe": •••••••••••',
    '<input type="password" value="">',
    'mot de passe: oublié',
    'passwordField = true',
  ])('%s passe', (texte) => expect(masques(motDePasse, texte)).toEqual([]))
})

describe('une adresse ou une clé d’accès', () => {
  it('le compte et le mot de passe d’une adresse sont trouvés, pas une adresse simple', () => {
    const adresse = ['smtp://compte', 'secret@serveur.test'].join(':')
    expect(masques(adresseIdentifiee, adresse)).toEqual(['smtp://•••:•••@serveur.test'])
    expect(masques(adresseIdentifiee, 'http://127.0.0.1:8080/a@b')).toEqual([])
  })

  it('la clé de l’annuaire, un secret de client et une forme connue sont trouvés', () => {
    const connue = ['AKIA', '0123456789ABCDEF'].join('')
    const texte = `ESANTE-API-KEY: 0123456789abcdef0123\nclient_secret=abcdefghijklmnop\n${connue}`
    expect(masques(cleApi, texte)).toHaveLength(3)
    expect(masques(cleApi, 'client_secret=[masqué]')).toEqual([])
  })
})

describe('un magasin de clés', () => {
  it('PKCS#12, Java et PKCS#8 se reconnaissent à leurs octets', () => {
    const pfx = Buffer.from('30820a1002010330820a0906092a864886f70d010701a08209', 'hex')
    const pkcs8 = Buffer.from('308204be020100300d06092a864886f70d0101010500', 'hex')
    expect(magasinDeCles.reconnaitre(pfx, 'x')).toBe('magasin PKCS#12')
    expect(magasinDeCles.reconnaitre(pkcs8, 'x')).toBe('clé privée PKCS#8')
    expect(magasinDeCles.reconnaitre(Buffer.from('feedfeed00000002', 'hex'), 'x')).toBe(
      'magasin Java',
    )
  })

  it.each([
    ['clé privée RSA', '308204a40201000282010100'],
    ['clé privée EC', '30770201010420aabbccdd'],
    ['clé privée chiffrée', '3081f0301b06092a864886f70d01050d300e'],
  ])('%s en binaire se reconnaît', (dit, octets) => {
    expect(magasinDeCles.reconnaitre(Buffer.from(octets, 'hex'), 'x')).toBe(dit)
  })

  it('un certificat n’en est pas un', () => {
    const certificat = Buffer.from('308204ac30820394a00302010202104880', 'hex')
    expect(magasinDeCles.reconnaitre(certificat, 'x')).toBeNull()
  })
})
