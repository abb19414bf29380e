import { describe, expect, it } from 'vitest'
import { enJsonMasque, masquer } from './masquer.ts'

// Assemblés : écrits d'un bloc, ces exemples seraient eux-mêmes des secrets pour d'autres outils.
const PEM = ['-----BEGIN', 'PRIVATE', 'KEY-----'].join(' ')
const CLE = `${PEM}\nMIIEvQIBADANBgkq\nhkiG9w0BAQEF\n${PEM.replace('BEGIN', 'END')}`
const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlLXNlY3JldGU'
const ECHAPPE = JSON.stringify(JSON.stringify({ password: 'motsecret', reste: 'lisible' }))

describe('masquer', () => {
  it.each([
    ['une entête Authorization', 'Authorization: Bearer abc.def-ghi', 'abc.def'],
    ['un témoin de session', 'Set-Cookie: sid=secretissime; HttpOnly', 'secretissime'],
    ['un témoin envoyé', 'cookie:\tsid=secretissime', 'secretissime'],
    ['un témoin au milieu d’une ligne', 'GET /a, Cookie: sid=secretissime', 'secretissime'],
    ['une clé d’API', 'ESANTE-API-KEY: 0123-4567', '0123-4567'],
    ['une entête rangée en JSON', '{"authorization":"Basic dXNlcjpwYXNz"}', 'dXNlcjpwYXNz'],
    ['des témoins en liste', '{"set-cookie":["a=secret1","b=secret2"]}', 'secret2'],
    ['un mot de passe JSON', '{"motDePasse" : "se\\"cret"}', 'cret'],
    ['un mot de passe JSON coupé', '{"motDePasse":"mots', 'mots'],
    ['un mot de passe JSON échappé', ECHAPPE, 'motsecret'],
    ['un mot de passe JSON échappé deux fois', JSON.stringify(ECHAPPE), 'motsecret'],
    ['un jeton JSON', '{"access_token":"xyz123","expires_in":60}', 'xyz123'],
    ['un champ au nom composé', '{"smtp_password":"xyz123"}', 'xyz123'],
    ['un élément XML', '<wsse:Password Type="t">secret</wsse:Password>', 'secret<'],
    ['un jeton ApCV', '<ap:TokenApCV>abcdef</ap:TokenApCV>', 'abcdef'],
    ['un formulaire', 'grant_type=x&client_secret=s3cr3t&scope=openid', 's3cr3t'],
    ['un formulaire qui commence ainsi', 'password=s3cr3t', 's3cr3t'],
    ['un champ caché', '<input type="hidden" name="refresh_token" value="abcdef">', 'abcdef'],
    ['un champ caché, valeur devant', "<input value='abcdef' name='password'/>", 'abcdef'],
    ['un champ d’arbre d’accessibilité', '- textbox "Mot de passe" [active]: abcdef', 'abcdef'],
    ['un code de retour', 'http://h/retour?code=0123456789abcdef01&x=1', '0123456789abcdef'],
    ['un état de retour', '/retour?x=1&state=0123456789abcdef01', '0123456789abcdef'],
    ['une adresse encodée', '/a?u=http%3A%2F%2Fh%2F%3Fid_token%3Dabcdef%26x%3D1', 'abcdef'],
    ['un fragment', '/retour#access_token=abcdef', 'abcdef'],
    ['un réglage', "motDePasse: 'Très secret 1'", 'secret 1'],
    ['une demande CIBA', '{"auth_req_id":"abcdef-0123"}', 'abcdef'],
    ['une adresse', 'https://moi:motsecret@hote.fr/x', 'motsecret'],
    ['une clé privée', CLE, 'MIIEvQIBADANBgkq'],
    ['une clé privée échappée', CLE.replaceAll('\n', '\\n'), 'hkiG9w0BAQEF'],
    ['une clé privée coupée', CLE.slice(0, 60), 'MIIEvQIBADANBgkq'],
    ['une clé JWK', `{"kty":"EC","d":"${'x'.repeat(43)}"}`, 'xxxxx'],
    ['un jeton isolé', `reçu ${JWT} à l’instant`, 'eyJ'],
    ['un jeton sans signature', `${JWT.split('.').slice(0, 2).join('.')}.`, 'eyJ'],
    ['une session IMAP', 'a1 LOGIN "jean" "motsecret"', 'motsecret'],
    ['une session SMTP', 'AUTH PLAIN AGplYW4AbW90', 'AGplYW4'],
    ['un porteur isolé', 'curl -H Bearer abcdefghijkl', 'abcdefgh'],
  ])('cache %s', (_, texte, secret) => {
    expect(texte).toContain(secret)
    const masque = masquer(texte)
    expect(masque).not.toContain(secret)
    expect(masque).toContain('***')
    expect(masquer(masque)).toBe(masque)
  })

  it.each([
    '<Nom>ADRUN</Nom><CodeCR>00</CodeCR>',
    '<wsse:BinarySecurityToken EncodingType="x">MIIC</wsse:BinarySecurityToken>',
    'POST /lps HTTP/1.1\r\nContent-Type: application/soap+xml',
    '{"expires_in":60,"token_type":"Bearer","scope":"openid","code":"57833-6"}',
    'lieu?code=75056&state=ouvert',
    'Le mot de passe est demandé à la connexion.',
    'Le cookie : Secure, HttpOnly ; le jeton : expiré',
    'grant_type=authorization_code&code=sha256:0123456789abcdef (36 car.)&state=***',
    '<input type="password" name="motDePasse" autocomplete="current-password">',
    'Le port 9400 est déjà pris par node (processus 12).\n  at lancer (main.ts:12:3)',
    '- textbox "Identifiant": c.testier',
  ])('laisse intact %s', (texte) => {
    expect(masquer(texte)).toBe(texte)
  })

  it('garde ce qui entoure un secret', () => {
    expect(masquer('/retour?code=0123456789abcdef01&etape=2')).toBe('/retour?code=***&etape=2')
    expect(masquer('Authorization: Bearer abcdefghij\r\nHost: h')).toBe(
      'Authorization: ***\r\nHost: h',
    )
  })

  it.each([
    '"password":"'.repeat(50_000),
    '\\"password\\":\\"'.repeat(50_000),
    '"cookie":["'.repeat(50_000),
    PEM.repeat(20_000),
    '<Password '.repeat(50_000),
    '<input name="password" '.repeat(20_000),
    `Bearer ${'a'.repeat(1_000_000)}`,
    'a-'.repeat(500_000),
    'eyJaaaaa.'.repeat(100_000),
    'code=a%26'.repeat(50_000),
    `"secret":"${'\\'.repeat(500_001)}`,
  ])('tient devant un texte hostile (%#)', (texte) => {
    expect(masquer(texte).length).toBeGreaterThan(0)
  })
})

describe('enJsonMasque', () => {
  it('vide les champs au nom secret, masque les autres textes, garde le reste', () => {
    const valeur = {
      jeton: 'abc',
      'set-cookie': ['a=1', 'b=2'],
      corps: '{"password":"motsecret"}',
      chemin: '/retour?code=0123456789abcdef01',
      nombre: 3,
      secret: null,
      liste: ['Bearer abcdefghij', true],
    }
    expect(JSON.parse(enJsonMasque(valeur))).toEqual({
      jeton: '***',
      'set-cookie': ['***', '***'],
      corps: '{"password":"***"}',
      chemin: '/retour?code=***',
      nombre: 3,
      secret: null,
      liste: ['Bearer ***', true],
    })
  })

  it('garde l’empreinte que le Pro Santé Connect simulé donne d’un secret', () => {
    const code = 'sha256:0123456789abcdef (36 car.)'
    expect(JSON.parse(enJsonMasque({ client_secret: code }))).toEqual({ client_secret: code })
  })
})
