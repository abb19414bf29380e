import { describe, expect, it } from 'vitest'
import { masquer } from './masquer.ts'

const CLE = `-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\nhkiG9w0BAQEF\n-----END PRIVATE KEY-----`
const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlLXNlY3JldGU'

describe('masquer', () => {
  it.each([
    ['une entête Authorization', 'Authorization: Bearer abc.def-ghi', 'abc.def'],
    ['un témoin de session', 'Set-Cookie: sid=secretissime; HttpOnly', 'secretissime'],
    ['un témoin envoyé', 'cookie:\tsid=secretissime', 'secretissime'],
    ['une clé d’API', 'ESANTE-API-KEY: 0123-4567', '0123-4567'],
    ['une entête rangée en JSON', '{"authorization":"Basic dXNlcjpwYXNz"}', 'dXNlcjpwYXNz'],
    ['un mot de passe JSON', '{"motDePasse" : "se\\"cret"}', 'cret'],
    ['un jeton JSON', '{"access_token":"xyz123","expires_in":60}', 'xyz123'],
    ['un élément XML', '<wsse:Password Type="t">secret</wsse:Password>', 'secret<'],
    ['un formulaire', 'grant_type=x&client_secret=s3cr3t&scope=openid', 's3cr3t'],
    ['une adresse', 'https://moi:motsecret@hote.fr/x', 'motsecret'],
    ['une clé privée', CLE, 'MIIEvQIBADANBgkq'],
    ['une clé privée échappée', CLE.replaceAll('\n', '\\n'), 'hkiG9w0BAQEF'],
    ['la signature d’un jeton', JWT, 'c2lnbmF0dXJl'],
    ['une session IMAP', 'a1 LOGIN "jean" "motsecret"', 'motsecret'],
    ['une session SMTP', 'AUTH PLAIN AGplYW4AbW90', 'AGplYW4'],
    ['un porteur isolé', 'curl -H Bearer abcdefghijkl', 'abcdefgh'],
  ])('cache %s', (_, texte, secret) => {
    expect(texte).toContain(secret)
    const masque = masquer(texte)
    expect(masque).not.toContain(secret)
    expect(masque).toContain('***')
  })

  it.each([
    '<Nom>ADRUN</Nom><CodeCR>00</CodeCR>',
    'POST /lps HTTP/1.1\r\nContent-Type: application/soap+xml',
    '{"expires_in":60,"token_type":"Bearer","scope":"openid"}',
    'Le mot de passe est demandé à la connexion.',
  ])('laisse intact %s', (texte) => {
    expect(masquer(texte)).toBe(texte)
  })

  it('garde lisibles l’entête et le contenu d’un jeton', () => {
    expect(masquer(JWT)).toBe('eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.***')
  })

  it('rejoué, ne change plus rien', () => {
    const texte = `Authorization: Bearer abcdefghij\n{"password":"x"}\n${CLE}\n${JWT}`
    expect(masquer(masquer(texte))).toBe(masquer(texte))
  })

  it('laisse un JSON lisible', () => {
    const rendu = JSON.parse(masquer(JSON.stringify({ secret: 'a"b\\', cookie: 'x', suite: [1] })))
    expect(rendu).toEqual({ secret: '***', cookie: '***', suite: [1] })
  })

  it.each([
    '"password":"'.repeat(50_000),
    '-----BEGIN PRIVATE KEY-----'.repeat(20_000),
    '<Password '.repeat(50_000),
    `Bearer ${'a'.repeat(1_000_000)}`,
    'eyJaaaaa.'.repeat(100_000),
    `"secret":"${'\\'.repeat(500_001)}`,
  ])('tient devant un texte hostile (%#)', (texte) => {
    expect(masquer(texte).length).toBeGreaterThan(0)
  })
})
