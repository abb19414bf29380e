import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { lignes, type Navigateur, valeur } from '../../essai/navigateur.essai.ts'
import {
  type CabinetEssai,
  decider,
  interroger,
  journalInsi,
  ouvrirCabinetEssai,
  qualifier,
  statut,
} from '../cabinet.essai.ts'
import { faute, reponse00, reponseVerification } from '../service.essai.ts'

/** Une machine chargée répond tard ; seule une panne dépasse ce délai. */
const ATTENTE = { timeout: 20_000 }

const OK = { corps: reponseVerification('00', 'OK') }
const KO = { corps: reponseVerification('01', 'KO') }

let cabinet: CabinetEssai
let n: Navigateur
beforeAll(async () => {
  cabinet = await ouvrirCabinetEssai()
})
afterAll(() => cabinet.fermer())

async function preparer(mutations: string[] = []) {
  n = await cabinet.preparer(mutations)
  cabinet.service.repondre({ corps: reponse00() })
  await qualifier(n)
  cabinet.service.demandes.length = 0
}
beforeEach(() => preparer())

const verifier = () => n.envoyer('/patients/1/verification')
const fiche = () => n.aller('/patients/1')
const aRevoir = async () => lignes((await n.aller('/patients/a-revoir')).html)

describe('la vérification demandée', () => {
  test('envoie le matricule, son OID et les traits du dossier, sous la forme du banc', async () => {
    cabinet.service.repondre(OK)
    await verifier()
    const [demande] = cabinet.service.demandes
    expect(demande?.action).toBe('urn:ServiceIdentiteCertifiee:1.0.0:verifierInsAvecTraitsIdentite')
    expect(demande?.corps.replace(/<(\/?)vu:/g, '<$1')).toContain(
      '<IndividuVerifie><INSFourni><IdIndividu><NumIdentifiant>2751263220749</NumIdentifiant><Cle>74</Cle></IdIndividu><OID>1.2.250.1.213.1.4.8</OID></INSFourni><TraitsIdentiteIndividu><NomNaissance>ADRUN</NomNaissance><ListePrenom>ZOE</ListePrenom><Sexe>F</Sexe><DateNaissance>1975-12-31</DateNaissance><LieuNaissance>63220</LieuNaissance></TraitsIdentiteIndividu></IndividuVerifie>',
    )
  })

  test('OK laisse la fiche inchangée et se trouve au journal', async () => {
    cabinet.service.repondre(OK)
    expect((await verifier()).texte).toContain('Vérification OK (code 00)')
    expect(statut((await fiche()).html)).toBe('qualifiée')
    expect((await journalInsi(n))[0]?.slice(2, 8)).toEqual([
      'Camille TESTIER',
      'ADRUN ZOE (n° 1)',
      "Vérification de l'INS",
      '',
      '00',
      'OK',
    ])
  })

  test('KO invalide matricule et OID, rend l’identité provisoire et l’inscrit à revoir', async () => {
    cabinet.service.repondre(KO)
    expect((await verifier()).texte).toContain('Vérification KO (code 01)')
    const { html, texte } = await fiche()
    expect([statut(html), valeur(html, 'Matricule INS'), valeur(html, 'OID')]).toEqual([
      'provisoire',
      'Non renseigné',
      'Non renseigné',
    ])
    expect(texte).toContain('INSi a démenti cette identité')
    expect((await n.aller('/patients')).texte).toContain('1 identité à revoir')
    const [[patient, etat, matricule] = []] = await aRevoir()
    expect([patient, etat, matricule]).toEqual([
      'ADRUN ZOE F, 31/12/1975',
      'provisoire était qualifiée',
      '2 75 12 63 220 749 74 NIR, OID 1.2.250.1.213.1.4.8',
    ])
    expect((await journalInsi(n))[0]?.slice(6, 8)).toEqual(['01', 'KO'])
  })

  test('KO garde l’historique du dossier et de ses matricules', async () => {
    cabinet.service.repondre(KO)
    await verifier()
    const { texte } = await n.aller('/patients/1/historique')
    expect(texte).toContain('Vérification INSi : KO, matricule et OID invalidés')
    expect(texte).toMatch(/2 75 12 63 220 749 74 NIR Ancien/)
  })

  test.each([
    ['une faute', { statut: 500, corps: faute('insi_102', 'Indisponible.') }, 'insi_102'],
    ['un code inconnu', { corps: reponseVerification('07', 'Autre') }, '07'],
    ['un silence', { statut: 503 }, 'http-503'],
    ['une réponse de récupération', { corps: reponse00() }, 'reponse-illisible'],
  ])('%s ne change rien au statut et se réessaie', async (_nom, livraison, code) => {
    cabinet.service.repondre(livraison)
    const page = await verifier()
    expect(page.texte).toContain(`(code ${code})`)
    expect(page.html).toContain('action="/patients/1/verification"')
    expect(statut((await fiche()).html)).toBe('qualifiée')
    expect(await aRevoir()).toEqual([])
    expect((await journalInsi(n))[0]?.slice(6, 8)).toEqual([code, 'Panne'])
  })

  test('ne se propose ni ne se lance sans INS', async () => {
    n = await cabinet.preparer()
    expect((await fiche()).texte).not.toContain("Vérifier l'identité auprès d'INSi")
    expect((await verifier()).texte).toContain("n'a pas d'INS à vérifier")
    expect(cabinet.service.demandes).toEqual([])
  })

  test("d'un dossier changé entre-temps ne s'applique pas", async () => {
    let repondre = () => {}
    const quand = new Promise<void>((tenir) => {
      repondre = tenir
    })
    cabinet.service.repondre({ ...KO, quand })
    const page = await verifier()
    expect(page.texte).toContain("Interrogation d'INSi en cours")
    const { html } = await fiche()
    const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
    const attributs = await n.envoyer('/patients/1/attributs', { homonyme: 'oui', version })
    expect(attributs.texte).toContain('Attributs enregistrés')
    repondre()
    await expect
      .poll(async () => (await n.aller(page.chemin)).texte, ATTENTE)
      .toContain('Le dossier avait changé entre-temps')
    expect(statut((await fiche()).html)).toBe('qualifiée')
  })
})

describe('la liste des identités à revoir', () => {
  test('perd une identité de nouveau obtenue d’INSi', async () => {
    cabinet.service.repondre(KO)
    await verifier()
    cabinet.service.repondre({ corps: reponse00() })
    const page = await interroger(n)
    const appel = page.chemin.split('/').at(-1) ?? ''
    await n.envoyer(`/patients/1/insi/${appel}`, {
      decision: 'accepter',
      version: /name="version" value="(\d+)"/.exec(page.html)?.[1] ?? '',
    })
    expect(await aRevoir()).toEqual([])
    expect((await fiche()).texte).not.toContain('INSi a démenti')
  })

  test('se vide à la main, et dit alors qu’elle est vide', async () => {
    cabinet.service.repondre(KO)
    await verifier()
    const page = await n.envoyer('/patients/a-revoir/1')
    expect(page.texte).toContain('Aucune identité à revoir')
    expect((await n.aller('/patients')).texte).not.toContain('à revoir')
  })

  test('est un accès tracé', async () => {
    cabinet.service.repondre(KO)
    await verifier()
    await aRevoir()
    expect((await n.aller('/reglages/journal-acces')).texte).toContain(
      'Affichage dans les identités à revoir',
    )
  })
})

describe('les mutants de la vérification', () => {
  test.each([
    ['verification-ko-garde-ins', 'qualifiée', '2 75 12 63 220 749 74 NIR', 0],
    ['verification-ko-reste-validee', 'validée', 'Non renseigné', 1],
    ['verification-ko-hors-liste', 'provisoire', 'Non renseigné', 0],
  ])('%s', async (mutant, etat, matricule, inscrites) => {
    await preparer([mutant])
    cabinet.service.repondre(KO)
    await verifier()
    const { html } = await fiche()
    expect([statut(html), valeur(html, 'Matricule INS')]).toEqual([etat, matricule])
    expect(await aRevoir()).toHaveLength(inscrites)
  })

  test('verification-non-journalisee', async () => {
    await preparer(['verification-non-journalisee'])
    cabinet.service.repondre(OK)
    await verifier()
    expect((await journalInsi(n)).map((l) => l[4])).toEqual(["Récupération de l'INS"])
  })

  test('verification-retour-tu', async () => {
    await preparer(['verification-retour-tu'])
    cabinet.service.repondre(OK)
    await verifier()
    expect((await journalInsi(n))[0]?.slice(6, 8)).toEqual(['', ''])
  })
})

test('un matricule accepté sans lieu connu est vérifié sans lieu', async () => {
  n = await cabinet.preparer([], {
    nomNaissance: 'ADRUN',
    premierPrenom: 'ZOE',
    dateNaissance: '31/12/1975',
    sexe: 'F',
    lieuNaissance: '99999',
  })
  cabinet.service.repondre({ corps: reponse00({ lieu: '' }) })
  await decider(n, 'accepter', (await interroger(n)).html)
  cabinet.service.repondre(OK)
  await verifier()
  expect(cabinet.service.demandes.at(-1)?.corps).not.toContain('LieuNaissance')
})
