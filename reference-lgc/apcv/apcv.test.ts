import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  creer,
  creerNavigateur,
  lignes,
  type Navigateur,
  ouvrirLgc,
  remettreANeuf,
  SANS_SERVICES,
  valeur,
} from '../essai/navigateur.essai.ts'
import type { Lgc } from '../index.ts'
import { faute, ouvrirServiceEssai, type ServiceEssai } from '../insi/service.essai.ts'
import { type CpsEssai, creerCps } from './cps.essai.ts'
import { contexte, DONATELLO, destruction, type PersonneEssai } from './reponses.essai.ts'

const HORLOGE = { heure: Date.parse('2026-03-02T09:00:00Z') }
const FIN = '2026-03-02T09:30:00.000Z'

let service: ServiceEssai
let carte: CpsEssai
let lgc: Lgc
let n: Navigateur

beforeAll(async () => {
  service = await ouvrirServiceEssai()
  carte = await creerCps('899700000013')
  lgc = ouvrirLgc({
    horloge: { maintenant: () => new Date(HORLOGE.heure) },
    services: {
      ...SANS_SERVICES,
      apcv: {
        ...{ url: service.url, ca: service.ca, nfc: null },
        ...{ certificat: carte.certificat, cle: carte.cle },
      },
    },
  })
})
afterAll(async () => {
  lgc.fermer()
  carte.effacer()
  await service.arreter()
})
beforeEach(async () => {
  HORLOGE.heure = Date.parse('2026-03-02T09:00:00Z')
  service.demandes.length = 0
  service.repondre({ corps: contexte(FIN) }, { corps: destruction })
  await remettreANeuf(lgc)
  n = creerNavigateur(lgc)
  await n.connecter()
})

const lire = (champs: Record<string, string> = {}) =>
  n.envoyer('/apcv', { voie: 'qr', code: 'APCVTEST.abc.1', ...champs })
const choisir = (rang = 0) => n.envoyer('/apcv/beneficiaires', { beneficiaire: String(rang) })
const repondre = (...personnes: Partial<PersonneEssai>[]) =>
  service.repondre({ corps: contexte(FIN, personnes) }, { corps: destruction })
const versionDe = (html: string) => /name="version" value="(\d*)"/.exec(html)?.[1] ?? ''
const action = (rang: number) => service.demandes[rang]?.action?.split(':').at(-1)

describe('la lecture', () => {
  test('se propose depuis la liste des patients et depuis une fiche non qualifiée', async () => {
    expect((await n.aller('/patients')).html).toContain('href="/apcv"')
    expect((await creer(n)).html).toContain('href="/apcv?dossier=1"')
  })

  test('envoie le code tapé par la douchette, signé de la carte CPS, et montre les personnes', async () => {
    repondre({}, DONATELLO)
    const page = await lire({ code: ' APCVTEST.abc.1\r\n' })
    expect(page.chemin).toBe('/apcv/beneficiaires')
    expect(page.texte).toContain('ADRUN ZOE, né(e) le 31/12/1975')
    expect(page.texte).toContain('DE VINCI DONATELLO, né(e) le 07/08/2010 rattaché')
    const [demande] = service.demandes
    expect(demande?.action).toBe('urn:ApCV_AUTH:1.0.0:authentifierUtilisateurProximite')
    expect(demande?.corps).toContain('<apcv:Donnees>APCVTEST.abc.1</apcv:Donnees>')
    expect(demande?.corps).toContain('NameQualifier="CPS">899700000013<')
    expect(demande?.corps).toContain('<ds:SignatureValue>')
  })

  test('ne garde ni le code ni le jeton du contexte, ni à l’écran ni au journal', async () => {
    const page = await lire()
    const journal = await n.aller('/reglages/journal-apcv')
    expect(page.html + journal.html).not.toMatch(/secret-du-contexte|APCVTEST/)
    expect(lignes(journal.html)[0]?.slice(2, 5)).toEqual(['Camille TESTIER', 'Code QR', 'lue'])
  })

  test.each([
    ['harness_apcv_jeton_expire', 'Demandez au patient d’en afficher un autre.'],
    ['harness_apcv_jeton_reutilise', 'Ce code a déjà servi.'],
    ['harness_apcv_professionnel', 'ne vous autorise pas'],
    ['code_inattendu', 'Texte du service.'],
  ])('la faute %s se dit en français, avec son code', async (code, phrase) => {
    service.repondre({ statut: 500, corps: faute(code, 'Texte du service.') })
    const page = await lire()
    expect([
      page.statut,
      page.texte.includes(phrase),
      page.texte.includes(`(code ${code})`),
    ]).toEqual([422, true, true])
    expect((await n.aller('/reglages/journal-apcv')).texte).toContain(`refusée (${code})`)
  })

  test.each([
    [{ statut: 503 }, 'http-503'],
    [{ corps: '<rien/>' }, 'reponse-illisible'],
    [{ corps: contexte('pas une date') }, 'reponse-illisible'],
  ])('une panne %o se dit, et la page se réessaie', async (livraison, code) => {
    service.repondre(livraison)
    expect((await lire()).texte).toContain(`(code ${code})`)
    repondre({})
    expect((await lire()).chemin).toBe('/apcv/beneficiaires')
  })

  test('sans code, sans appel', async () => {
    expect((await lire({ code: '  ' })).texte).toContain('(code code-absent)')
    expect(service.demandes).toEqual([])
  })

  test('une secrétaire apprend qui peut lire, sans appel', async () => {
    const m = creerNavigateur(lgc)
    await m.connecter('j.mocksecr')
    expect((await m.aller('/apcv')).texte).toContain('demandez à un médecin')
    await m.envoyer('/apcv', { voie: 'qr', code: 'APCVTEST.abc.1' })
    expect(service.demandes).toEqual([])
    expect((await m.aller('/reglages/journal-apcv')).statut).toBe(403)
  })

  test('la carte CPS d’un confrère ne signe pas', async () => {
    const m = creerNavigateur(lgc)
    await m.connecter('h.exemplaire')
    const page = await m.envoyer('/apcv', { voie: 'qr', code: 'APCVTEST.abc.1' })
    expect(page.texte).toContain('(code carte-autre)')
    expect(service.demandes).toEqual([])
  })

  test('se reprend auprès du service, sans le téléphone', async () => {
    service.repondre({ corps: contexte(FIN, [{}], 'RestituerContexteApCVRep') })
    const page = await lire({ voie: 'reprise' })
    expect(page.texte).toContain('ADRUN ZOE')
    expect(action(0)).toBe('restituerContexteApCV')
  })

  test('sans service, ne se propose pas et ne répond pas', async () => {
    const sans = ouvrirLgc()
    const m = creerNavigateur(sans)
    await m.connecter()
    expect((await m.aller('/patients')).html).not.toContain('href="/apcv"')
    expect((await m.aller('/apcv')).statut).toBe(404)
    sans.fermer()
  })
})

describe('la création', () => {
  test('qualifie d’un coup, par l’appli, puis éteint le contexte', async () => {
    await lire()
    const avant = await choisir()
    expect(avant.texte).toContain('Créer un dossier qualifié')
    expect(lignes(avant.html).every((ligne) => ligne[3] === 'nouveau')).toBe(true)
    const page = await n.envoyer('/apcv/beneficiaires/0', { dossier: '', version: '' })
    expect(page.chemin).toBe('/patients/1')
    expect(page.texte).toContain("Dossier créé d'après l'appli carte Vitale")
    expect(page.texte).toContain("L'INS et le titre d'identité viennent de l'appli carte Vitale.")
    expect(page.texte).toContain('Appli carte Vitale, contrôle du')
    expect(valeur(page.html, 'Matricule INS')).toBe('2 75 12 63 220 749 74 NIR')
    expect([action(0), action(1)]).toEqual([
      'authentifierUtilisateurProximite',
      'detruireContexteApCV',
    ])
    expect((await n.aller('/patients/1/historique')).texte).toContain(
      "Identité reprise de l'appli carte Vitale",
    )
    expect((await n.aller('/apcv/beneficiaires')).chemin).toBe('/apcv')
  })

  test('d’un rattaché laisse la lecture ouverte pour les autres', async () => {
    repondre({}, DONATELLO)
    await lire()
    await choisir(1)
    const page = await n.envoyer('/apcv/beneficiaires/1', { dossier: '', version: '' })
    expect(page.chemin).toBe('/apcv/beneficiaires')
    expect(page.texte).toContain('repris dans le dossier n° 1')
    expect((await n.aller('/patients/1')).texte).toContain('DONATELLO')
    expect(service.demandes).toHaveLength(1)
    expect((await n.envoyer('/apcv/terminer')).texte).toContain("Lecture de l'appli terminée.")
    expect(action(1)).toBe('detruireContexteApCV')
  })

  test.each<[string, Partial<PersonneEssai>, string]>([
    ['une clé fausse', { cle: '75' }, 'La clé du matricule INS lu'],
    ['un OID inconnu', { oid: '1.2.250.1.213.1.4.2' }, "n'est pas celui d'une INS"],
    ['un trait absent', { liste: '' }, "n'a pas donné tous les traits"],
  ])('%s ne s’écrit pas', async (_nom, personne, raison) => {
    repondre(personne)
    await lire()
    const page = await choisir()
    expect(page.texte).toContain(raison)
    expect(page.texte).not.toContain('Créer un dossier qualifié')
    await n.envoyer('/apcv/beneficiaires/0', { dossier: '', version: '' })
    expect((await n.aller('/patients/1')).statut).toBe(404)
  })
})

describe('la mise à jour', () => {
  test('montre d’abord les écarts trait par trait, puis qualifie', async () => {
    await creer(n)
    repondre({ liste: 'ZOE MARIE', lieu: '75114' })
    await lire({ dossier: '1' })
    const avant = await n.aller('/apcv/beneficiaires/0?dossier=1')
    expect(avant.texte).toContain('Un trait diffère')
    const lieu = lignes(avant.html).find(([libelle]) => libelle === 'Code du lieu de naissance')
    expect(lieu).toEqual(['Code du lieu de naissance', '63220', '75114', 'différent'])
    const page = await n.envoyer('/apcv/beneficiaires/0', {
      dossier: '1',
      version: versionDe(avant.html),
    })
    expect(page.texte).toContain("l'identité est qualifiée")
    expect(valeur(page.html, 'Liste des prénoms de naissance')).toBe('ZOE MARIE')
  })

  test('propose le dossier né le même jour sous le même nom', async () => {
    await creer(n, { ...TRAITS, premierPrenom: 'ZOEE' })
    await lire()
    const page = await choisir()
    expect(page.texte).toContain('Dossiers qui lui ressemblent')
    expect(page.texte).toContain('Comparer avec le dossier n° 1, ADRUN ZOEE')
  })

  test('retrouve seule le dossier qui porte le matricule', async () => {
    await qualifier()
    const page = await lireEtChoisir()
    expect(page.texte).toContain('Mettre à jour le dossier n° 1')
    expect(page.texte).toContain("Les traits du dossier et de l'appli s'accordent.")
  })

  test('un autre dossier porte déjà le matricule : le doublon est proposé, rien ne s’écrit', async () => {
    await qualifier()
    await creer(n, { ...TRAITS, nomNaissance: 'AUTRE' })
    await lire({ dossier: '2' })
    const page = await n.aller('/apcv/beneficiaires/0?dossier=2')
    expect(page.texte).toContain('Le dossier n° 1 porte déjà ce matricule INS')
    expect(page.html).toContain('?dossier=1')
    const force = await n.envoyer('/apcv/beneficiaires/0', { dossier: '2', version: '1' })
    expect(force.texte).toContain('Le dossier n° 1 porte déjà ce matricule INS')
    expect((await n.aller('/patients/2')).texte).toContain('AUTRE')
    const nouveau = await n.aller('/apcv/beneficiaires/0?dossier=nouveau')
    expect(nouveau.texte).not.toContain('Créer un dossier qualifié')
  })

  test('ne remplace pas une identité qualifiée différente', async () => {
    await qualifier()
    repondre({ nom: 'ADRUN-MARTIN' })
    const page = await lireEtChoisir()
    expect(page.texte).toContain("Cette identité est déjà qualifiée, avec d'autres traits.")
  })

  test('une identité douteuse attend que le doute soit levé', async () => {
    await creer(n)
    await n.envoyer('/patients/1/attributs', { douteuse: 'oui', version: '1' })
    await lire()
    const page = await n.aller('/apcv/beneficiaires/0?dossier=1')
    expect(page.texte).toContain('levez le doute avant de la qualifier')
  })

  test('un dossier modifié entre-temps se remontre', async () => {
    await creer(n)
    await lire()
    await n.aller('/apcv/beneficiaires/0?dossier=1')
    const page = await n.envoyer('/apcv/beneficiaires/0', { dossier: '1', version: '99' })
    expect(page.texte).toContain('Le dossier a été modifié')
  })

  async function lireEtChoisir() {
    await lire()
    return choisir()
  }

  async function qualifier() {
    await lireEtChoisir()
    await n.envoyer('/apcv/beneficiaires/0', { dossier: '', version: '' })
    service.repondre({ corps: contexte(FIN) }, { corps: destruction })
  }
})

describe('la vie du contexte', () => {
  test('passée sa fin, une nouvelle lecture est demandée', async () => {
    await lire()
    HORLOGE.heure += 20 * 60_000
    expect((await n.aller('/apcv/beneficiaires')).statut).toBe(200)
    HORLOGE.heure += 10 * 60_000
    const page = await n.envoyer('/apcv/beneficiaires/0', { dossier: '', version: '' })
    expect(page.chemin).toBe('/apcv')
    expect(page.texte).toContain("n'est plus valable")
    expect((await n.aller('/patients/1')).statut).toBe(404)
  })

  test('un autre utilisateur ne voit pas la lecture', async () => {
    await lire()
    const m = creerNavigateur(lgc)
    await m.connecter('h.exemplaire')
    expect((await m.aller('/apcv/beneficiaires')).chemin).toBe('/apcv')
  })

  test('se déconnecter éteint le contexte', async () => {
    await lire()
    await n.envoyer('/deconnexion')
    expect(action(1)).toBe('detruireContexteApCV')
  })

  test('un service qui ne confirme pas la fin ne retient personne', async () => {
    await lire()
    service.repondre({ statut: 503 })
    expect((await n.envoyer('/apcv/terminer')).texte).toContain("s'éteindra d'elle-même")
    expect((await n.aller('/apcv/beneficiaires')).chemin).toBe('/apcv')
  })
})

const TRAITS = {
  nomNaissance: 'ADRUN',
  premierPrenom: 'ZOE',
  dateNaissance: '31/12/1975',
  sexe: 'F',
  lieuNaissance: '63220',
}
