import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SignedXml } from 'xml-crypto'
import { creer, creerNavigateur, ouvrirLgc } from '../../essai/navigateur.essai.ts'
import type { OptionsInsi } from '../../index.ts'
import { ouvrirServiceEssai, reponse00, type ServiceEssai } from '../service.essai.ts'
import { SAML2 } from '../soap/espaces-de-noms.ts'
import { lireXml } from '../soap/lecture-sure.ts'

let service: ServiceEssai
beforeAll(async () => {
  service = await ouvrirServiceEssai()
  service.repondre({ corps: reponse00() })
})
afterAll(() => service.arreter())

async function appeler(identifiant: string, autres: Partial<OptionsInsi>) {
  const insi: OptionsInsi = {
    url: service.url,
    ca: service.ca,
    authentification: 'assertion',
    ...autres,
  }
  const lgc = ouvrirLgc({ services: { insi, vitale: null } })
  service.demandes.length = 0
  try {
    const n = creerNavigateur(lgc)
    await n.connecter(identifiant)
    await creer(n)
    const page = await n.envoyer('/patients/1/insi')
    return { page, demande: service.demandes[0] }
  } finally {
    lgc.fermer()
  }
}

const assertionDe = (corps = '') =>
  /<saml2:Assertion[\s\S]*<\/saml2:Assertion>/.exec(corps)?.[0] ?? ''

describe("l'assertion du professionnel", () => {
  test('sans carte est celle de Pro Santé Connect, sans signature ni certificat TLS', async () => {
    const { demande } = await appeler('c.testier', {})
    expect(demande?.client).toBeNull()
    const assertion = lireXml(assertionDe(demande?.corps)).documentElement
    const nom = assertion?.getElementsByTagNameNS(SAML2, 'NameID')[0]
    expect([nom?.getAttribute('NameQualifier'), nom?.textContent]).toEqual(['PSC', '899700000013'])
    expect(demande?.corps).not.toContain('Signature')
    expect(demande?.corps).toContain('<ctxbam:Emetteur>899700000013</ctxbam:Emetteur>')
  })

  test('porte facturation, spécialité et secteur', async () => {
    const { demande } = await appeler('h.exemplaire', {})
    for (const nom of ['identifiantFacturation', 'codeSpecialiteAMO', 'secteurActivite'])
      expect(demande?.corps).toMatch(new RegExp(`Name="${nom}"><saml2:AttributeValue>[^<]+<`))
  })

  test('avec une carte est signée par elle', async () => {
    const { certificat, cle } = service
    const { demande } = await appeler('c.testier', { certificat, cle })
    const assertion = assertionDe(demande?.corps)
    expect(assertion).toContain('NameQualifier="CPS"')
    const signature = /<ds:Signature[\s\S]*<\/ds:Signature>/.exec(assertion)?.[0] ?? ''
    const verification = new SignedXml({
      publicCert: readFileSync(certificat, 'utf8'),
      getCertFromKeyInfo: () => null,
    })
    verification.loadSignature(signature)
    expect(verification.checkSignature(assertion)).toBe(true)
  })

  test("n'existe pas pour un compte sans identifiant national : l'appel est refusé en mots", async () => {
    const { page, demande } = await appeler('j.mocksecr', {})
    expect(page.texte).toContain("Votre compte n'a pas d'identifiant national")
    expect(demande).toBeUndefined()
  })
})
