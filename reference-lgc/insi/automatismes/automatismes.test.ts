import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ADRUN, type Navigateur, valeur } from '../../essai/navigateur.essai.ts'
import {
  type CabinetEssai,
  decider,
  interroger,
  journalInsi,
  ouvrirCabinetEssai,
  qualifier,
  reglerAutomatismes,
  statut,
} from '../cabinet.essai.ts'
import { reponse00, reponseCr, reponseVerification } from '../service.essai.ts'

/** Une machine chargée répond tard ; seule une panne dépasse ce délai. */
const ATTENTE = { timeout: 20_000 }

const JOUR = 86_400_000
let decalage = 0
let cabinet: CabinetEssai
let n: Navigateur
beforeAll(async () => {
  cabinet = await ouvrirCabinetEssai({
    horloge: { maintenant: () => new Date(Date.now() + decalage) },
  })
})
afterAll(() => cabinet.fermer())
beforeEach(async () => {
  decalage = 0
  n = await cabinet.preparer()
})

const fiche = () => n.aller('/patients/1')
const recues = () => cabinet.service.demandes.map((d) => d.action?.split(':').at(-1))

/** La session ne vit pas des années : le médecin revient. */
async function revenirApres(jours: number) {
  decalage += jours * JOUR
  await n.connecter()
  cabinet.service.demandes.length = 0
}

/** Un appel automatique finit sans que personne l'attende : la fiche le dit quand il est soldé. */
async function attendreFin() {
  await expect.poll(async () => (await fiche()).texte, ATTENTE).not.toContain('est en cours')
  return fiche()
}

describe('la reprise sans clic', () => {
  test('est coupée par défaut : tout concorde, et rien ne change sans accord', async () => {
    cabinet.service.repondre({ corps: reponse00() })
    expect((await interroger(n)).texte).toContain("Accepter l'identité")
    expect(statut((await fiche()).html)).toBe('provisoire')
  })

  test('réglée, reprend une identité qui concorde en tout, et le dit', async () => {
    await reglerAutomatismes(n, 'reprise')
    cabinet.service.repondre({ corps: reponse00() })
    const page = await interroger(n)
    expect(page.texte).toContain('reprise sans clic')
    expect(page.texte).not.toContain("Accepter l'identité")
    expect(statut((await fiche()).html)).toBe('récupérée')
    expect((await n.aller('/patients/1/historique')).texte).toContain(
      'Identité reprise sans clic (INSi, recherche par les traits)',
    )
  })

  test('qualifie une identité déjà validée', async () => {
    await reglerAutomatismes(n, 'reprise')
    await n.envoyer('/patients/1/valider', { justificatif: 'CN', version: '1' })
    cabinet.service.repondre({ corps: reponse00() })
    await interroger(n)
    expect(statut((await fiche()).html)).toBe('qualifiée')
  })

  test.each([
    ['le nom', { nom: 'ADRUNE' }],
    ['le premier prénom', { liste: 'MARIE ZOE' }],
    ['la date', { date: '1975-12-30' }],
    ['le sexe', { sexe: 'M' }],
    ['la clé', { cle: '75' }],
  ])('demande un clic, ou refuse, dès que %s ne va pas', async (_trait, traits) => {
    await reglerAutomatismes(n, 'reprise')
    cabinet.service.repondre({ corps: reponse00(traits) })
    await interroger(n)
    expect(statut((await fiche()).html)).toBe('provisoire')
  })

  test('ne regarde pas le lieu, et compare le numéro quand il est connu', async () => {
    for (const [numero, attendu] of [
      ['275126322074974', 'récupérée'],
      ['277076322082910', 'provisoire'],
    ] as const) {
      n = await cabinet.preparer([], {
        ...ADRUN,
        lieuNaissance: '75056',
        numeroSecuriteSociale: numero,
      })
      await reglerAutomatismes(n, 'reprise')
      cabinet.service.repondre({ corps: reponse00() })
      await interroger(n)
      expect(statut((await fiche()).html)).toBe(attendu)
    }
  })
})

describe("l'appel à l'ouverture d'une fiche", () => {
  test('ne part pas par défaut', async () => {
    await fiche()
    expect(recues()).toEqual([])
  })

  test('réglé, part une fois par jour tant que le dossier ne change pas', async () => {
    await reglerAutomatismes(n, 'appel')
    cabinet.service.repondre({ corps: reponseCr('01', 'Aucune') })
    expect((await fiche()).texte).toContain('Un appel à INSi est en cours')
    const { texte } = await attendreFin()
    expect(texte).toContain('Aucune identité (code 01)')
    expect(recues()).toEqual(['rechercherInsAvecTraitsIdentite'])
    await revenirApres(1)
    await fiche()
    await attendreFin()
    expect(recues()).toHaveLength(1)
    expect((await journalInsi(n)).map((l) => l[6])).toEqual(['01', '01'])
  })

  test('et la reprise réglées ensemble récupèrent sans aucun geste', async () => {
    await reglerAutomatismes(n, 'appel', 'reprise')
    cabinet.service.repondre({ corps: reponse00() })
    await fiche()
    expect(statut((await attendreFin()).html)).toBe('récupérée')
    await fiche()
    expect(recues()).toHaveLength(1)
  })

  test.each(['douteuse', 'fictive'])("ne part pas d'une identité %s", async (attribut) => {
    await n.envoyer('/patients/1/attributs', { [attribut]: 'oui', version: '1' })
    await reglerAutomatismes(n, 'appel')
    await fiche()
    expect(recues()).toEqual([])
  })

  test('ne part pas sans le droit d’appeler INSi', async () => {
    await reglerAutomatismes(n, 'appel')
    await n.envoyer('/reglages/droits', { medecin: 'consulter-identite' })
    await fiche()
    expect(recues()).toEqual([])
  })
})

describe('la vérification périodique', () => {
  const recuperer = async (traits: Parameters<typeof reponse00>[0] = {}) => {
    cabinet.service.repondre({ corps: reponse00(traits) })
    await decider(n, 'accepter', (await interroger(n)).html)
    cabinet.service.demandes.length = 0
    cabinet.service.repondre({ corps: reponseVerification('00', 'OK') })
  }

  test("part seule à quatre ans, à l'ouverture de la fiche, et repart quatre ans après", async () => {
    await recuperer()
    await revenirApres(4 * 365)
    await fiche()
    expect(recues()).toEqual([])
    await revenirApres(2)
    await fiche()
    await attendreFin()
    expect(recues()).toEqual(['verifierInsAvecTraitsIdentite'])
    await revenirApres(30)
    await fiche()
    expect(recues()).toEqual([])
    expect((await journalInsi(n))[0]?.slice(4, 8)).toEqual([
      "Vérification de l'INS",
      '',
      '00',
      'OK',
    ])
  })

  test("d'un NIA part à chaque venue, une fois par jour", async () => {
    await recuperer({ oid: '1.2.250.1.213.1.4.9' })
    await fiche()
    expect(recues()).toEqual([])
    await revenirApres(1)
    await fiche()
    await attendreFin()
    await fiche()
    expect(recues()).toHaveLength(1)
    await revenirApres(1)
    await fiche()
    await attendreFin()
    expect(recues()).toHaveLength(1)
  })

  test('négative, rend provisoire et inscrit à revoir sans que personne la demande', async () => {
    cabinet.service.repondre({ corps: reponse00() })
    await qualifier(n)
    cabinet.service.repondre({ corps: reponseVerification('01', 'KO') })
    await revenirApres(5 * 366)
    expect(statut((await fiche()).html)).toBe('qualifiée')
    const { html, texte } = await attendreFin()
    expect([statut(html), valeur(html, 'Matricule INS')]).toEqual(['provisoire', 'Non renseigné'])
    expect(texte).toContain('INSi a démenti cette identité')
    expect((await n.aller('/patients/a-revoir')).texte).toContain('quatre ans ou plus')
  })

  test("d'un NIA devenu NIR laisse l'ancien matricule à l'historique", async () => {
    await recuperer({ oid: '1.2.250.1.213.1.4.9' })
    await reglerAutomatismes(n, 'verification', 'appel', 'reprise')
    cabinet.service.repondre(
      { corps: reponseVerification('01', 'KO') },
      { corps: reponse00({ matricule: '2751263220888', cle: '32' }) },
    )
    await revenirApres(1)
    await fiche()
    await expect
      .poll(async () => valeur((await fiche()).html, 'Matricule INS'), ATTENTE)
      .toBe('2 75 12 63 220 888 32 NIR')
    expect(statut((await fiche()).html)).toBe('récupérée')
    const { texte } = await n.aller('/patients/1/historique')
    expect(texte).toMatch(/2 75 12 63 220 888 32 NIR Actif/)
    expect(texte).toMatch(/2 75 12 63 220 749 74 NIA Ancien/)
    expect(recues()).toEqual(['verifierInsAvecTraitsIdentite', 'rechercherInsAvecTraitsIdentite'])
  })

  test('se coupe dans les réglages', async () => {
    await recuperer()
    await reglerAutomatismes(n)
    await revenirApres(5 * 366)
    await fiche()
    expect(recues()).toEqual([])
  })
})
