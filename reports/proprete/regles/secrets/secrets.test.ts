import { describe, expect, it } from 'vitest'
import { masques } from '../../essais/fictifs-essai.ts'
import { adresseIdentifiee } from './adresse-identifiee.ts'
import { cleApi } from './cle-api.ts'
import { clePrivee } from './cle-privee.ts'
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

  it('trois mots qui n’en sont pas un passent', () => {
    expect(
      masques(jetonSigne, `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.${'c'.repeat(20)}`),
    ).toEqual([])
  })
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
  ])('%s est trouvé', (texte) => {
    expect(masques(motDePasse, texte)).toEqual([expect.stringContaining('(masqué, 11 caractères)')])
  })

  it.each([
    'mot de passe : au moins douze caractères',
    '"motDePasse":"[masqué]"',
    '<input type="password" autocomplete="current-password">',
    'password=null',
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

  it('un certificat n’en est pas un', () => {
    const certificat = Buffer.from('308204ac30820394a00302010202104880', 'hex')
    expect(magasinDeCles.reconnaitre(certificat, 'x')).toBeNull()
  })
})
