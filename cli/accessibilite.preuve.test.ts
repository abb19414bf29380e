/** Les pages du LGC de référence, dans le navigateur que le banc a trouvé : axe n'y relève rien. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { EMETTEURS_FLUX } from '../mocks/flux/emetteurs.ts'
import { creerHorloge } from '../mocks/horloge.ts'
import { UTILISATEURS } from '../steps/donnees/utilisateurs.ts'
import { lancerNavigateur } from '../steps/navigateur/index.ts'
import { actionsEchanges } from '../steps/pilotes/reference/echanges.ts'
import { aller, type Fenetre, suivre } from '../steps/pilotes/reference/fenetre.ts'
import {
  accepterIdentite,
  interrogerInsi,
  verifierIdentite,
} from '../steps/pilotes/reference/insi.ts'
import { chercherPatient } from '../steps/pilotes/reference/recherche.ts'
import { creerPatient } from '../steps/pilotes/reference/saisie.ts'
import { connecter } from '../steps/pilotes/reference/session.ts'
import { attendre } from '../steps/services/attendre.ts'
import { transmettre } from '../steps/services/flux.ts'
import { changerTrait } from '../steps/services/insi.ts'
import { connecterSimulateurs } from '../steps/services/simulateurs.ts'
import { demarrerPoste, type PosteDemarre } from './poste.ts'
import { demarrerServices } from './simulateurs/demarrer.ts'

const ATTENTE_MS = 120_000
const REGLES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']
const TRAITS = {
  nomNaissance: 'ADRUN',
  premierPrenom: 'ZOE',
  dateNaissance: '31/12/1975',
  sexe: 'F',
  lieuNaissance: '63220',
}

let poste: PosteDemarre
let navigateur: Browser
beforeAll(async () => {
  poste = await demarrerPoste({ cible: 'reference' })
  navigateur = (await lancerNavigateur()).navigateur
}, ATTENTE_MS)
afterAll(async () => {
  await navigateur?.close()
  await poste?.arreter()
})

/** INSi ne connaît plus ADRUN ZOE sous ce nom : sa vérification sera négative. */
async function changerNomConnu(): Promise<void> {
  const simulateurs = connecterSimulateurs(poste.controle, ['insi'])
  const patient = { nomNaissance: TRAITS.nomNaissance, premierPrenom: TRAITS.premierPrenom }
  await changerTrait(simulateurs, patient, 'nomNaissance', 'ADRUNE')
}

/** Les défauts relevés, chacun avec sa page : la liste vide est le seul résultat admis. */
async function relever(fenetre: Fenetre, nom: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: fenetre.page }).withTags(REGLES).analyze()
  return violations.map((v) => `${nom} : ${v.id} (${v.nodes[0]?.target.join(' ')})`)
}

it(
  'aucune page du LGC de référence n’a de défaut que axe relève',
  async () => {
    const contexte = await navigateur.newContext({ viewport: { width: 1280, height: 800 } })
    const fenetre: Fenetre = { page: await contexte.newPage(), base: poste.lgc ?? '', patient: '' }
    const [medecin] = UTILISATEURS
    if (!medecin) throw new Error('aucun utilisateur d’essai')
    const defauts: string[] = []
    const regarder = async (nom: string) => defauts.push(...(await relever(fenetre, nom)))

    await aller(fenetre, '/connexion')
    await regarder('connexion')
    await connecter(fenetre, medecin)
    await regarder('patients')
    await creerPatient(fenetre, { ...TRAITS, dateNaissance: '32/01/1980' })
    await regarder('création refusée')
    await creerPatient(fenetre, TRAITS)
    await regarder('fiche')
    await chercherPatient(fenetre, { dateNaissance: TRAITS.dateNaissance })
    await regarder('recherche')
    await aller(fenetre, fenetre.patient)
    await interrogerInsi(fenetre, 'traits')
    await regarder('réponse INSi')
    const { patient } = fenetre
    await accepterIdentite(fenetre)
    await changerNomConnu()
    await verifierIdentite(fenetre)
    await regarder('vérification KO')
    await aller(fenetre, patient)
    await regarder('fiche démentie')
    await aller(fenetre, '/patients/a-revoir')
    await regarder('identités à revoir')
    for (const suite of ['/valider', '/modifier', '/historique', '/vitale']) {
      await aller(fenetre, `${patient}${suite}`)
      await regarder(suite)
    }
    for (const page of [
      '',
      '/droits',
      '/affichage',
      '/journal-acces',
      '/journal-insi',
      '/journal-insi/1',
      '/insi',
    ]) {
      await aller(fenetre, `/reglages${page}`)
      await regarder(`réglages${page}`)
    }
    await contexte.close()
    expect(defauts).toEqual([])
  },
  ATTENTE_MS,
)

it(
  'ni les pages de la carte Vitale, de son appli et des lieux, ni le téléphone simulé',
  async () => {
    const contexte = await navigateur.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await contexte.newPage()
    const fenetre: Fenetre = { page, base: poste.lgc ?? '', patient: '' }
    const [medecin, , secretaire] = UTILISATEURS
    if (!medecin || !secretaire) throw new Error('il manque un utilisateur d’essai')
    const defauts: string[] = []
    const regarder = async (nom: string) => defauts.push(...(await relever(fenetre, nom)))
    const simulateurs = connecterSimulateurs(poste.controle, ['vitale'])
    const lire = async (dossier: string) => {
      const emis = await simulateurs.poster('vitale', 'apcv-jeton', { patient: 'nessi-ruth' })
      await aller(fenetre, `/apcv${dossier}`)
      await page.keyboard.type((emis as { jeton: string }).jeton)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Choisir le bénéficiaire' }).waitFor()
    }

    await aller(fenetre, '/connexion')
    await connecter(fenetre, medecin)
    await creerPatient(fenetre, { ...TRAITS, nomNaissance: 'NESSI', dateNaissance: '14/07/1977' })
    await simulateurs.poster('vitale', 'insert', { card: 'nessi-ruth' })
    await aller(fenetre, `${fenetre.patient}/vitale`)
    await regarder('carte Vitale')
    await simulateurs.poster('vitale', 'insert', { card: 'lunaire-henri' })
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Interroger INSi avec la carte' }).click()
    await page.getByText('La carte Vitale a changé').waitFor()
    await regarder('carte changée')
    await aller(fenetre, `${fenetre.patient}/modifier`)
    await page.getByText("Trouver le code d'une commune").click()
    await page.getByLabel('Nom de la commune ou du pays').fill('ajaccio')
    await page.getByRole('button', { name: 'Chercher le lieu' }).click()
    await page.getByText('Source :').waitFor()
    await regarder('recherche de lieu')
    await aller(fenetre, '/apcv')
    await regarder('appli')
    await page.getByRole('button', { name: 'Lire le téléphone posé' }).click()
    await page.getByText('Aucun téléphone sur le lecteur').waitFor()
    await regarder('appli absente')
    await lire('')
    await regarder('bénéficiaires')
    await page.getByRole('button', { name: 'Continuer' }).click()
    await page.getByText('Dossiers qui lui ressemblent').waitFor()
    await regarder('création par l’appli')
    await page.getByRole('link', { name: /^Comparer avec le dossier/ }).click()
    await page.getByRole('heading', { name: 'Mettre à jour le dossier' }).waitFor()
    await regarder('mise à jour par l’appli')
    await page.getByRole('button', { name: /^Mettre à jour le dossier/ }).click()
    await page.getByText('repris dans le dossier').waitFor()
    await regarder('bénéficiaire repris')
    await aller(fenetre, '/reglages/journal-apcv')
    await regarder('journal des applis')
    const { description, arreter } = await demarrerServices({ horloge: creerHorloge() })
    for (const suite of ['', '/nessi-ruth']) {
      await page.goto(`${description.apcv.telephone}${suite}`)
      await regarder(`téléphone${suite}`)
    }
    await arreter()
    await contexte.clearCookies()
    await aller(fenetre, '/connexion')
    await connecter(fenetre, secretaire)
    await aller(fenetre, '/apcv')
    await regarder('appli refusée')
    await contexte.close()
    expect(defauts).toEqual([])
  },
  ATTENTE_MS,
)

it(
  'ni les pages des échanges avec les partenaires',
  async () => {
    const contexte = await navigateur.newContext({ viewport: { width: 1280, height: 800 } })
    const fenetre: Fenetre = { page: await contexte.newPage(), base: poste.lgc ?? '', patient: '' }
    const [medecin] = UTILISATEURS
    if (!medecin) throw new Error('aucun utilisateur d’essai')
    const defauts: string[] = []
    const regarder = async (nom: string) => defauts.push(...(await relever(fenetre, nom)))
    const simulateurs = connecterSimulateurs(poste.controle, ['insi', 'flux'])
    const echanges = actionsEchanges(() => fenetre)
    const commun = { emetteur: EMETTEURS_FLUX[1], ins: 'inconnue' } as const
    const patient = { nomNaissance: 'CORSE', premierPrenom: 'ANTHONY' }
    const mesure = { libelle: 'Créatinine', valeur: '72', unite: 'µmol/L' }

    await aller(fenetre, '/connexion')
    await connecter(fenetre, medecin)
    await echanges.afficherProfil()
    await regarder('profil')
    await aller(fenetre, '/receptions')
    await regarder('réceptions vides')
    await transmettre(
      { pilote: {}, simulateurs },
      { ...commun, patient, contenu: { evenement: 'A28' } },
    )
    const resultat = { evenement: 'ORU', titre: 'Bilan rénal', mesure } as const
    await transmettre({ pilote: {}, simulateurs }, { ...commun, patient, contenu: resultat })
    await attendre(echanges.lireDonneesEnAttente, ({ donnees }) =>
      donnees.some(({ raison }) => raison.includes('KO')),
    )
    await regarder('données en attente')
    await echanges.lireIdentitesRecues()
    await regarder('identités reçues')
    await echanges.ouvrirIdentiteRecue(patient)
    await regarder('identité reçue')
    await echanges.integrerIdentiteRecue('creer')
    await echanges.lireDonneesDuDossier()
    await regarder('données du dossier')
    await echanges.inscrireEmetteurDeConfiance({ nom: 'Acacias', code: 'LABO-ACACIAS' })
    await regarder('contrats de confiance')
    await echanges.lireJournalEchanges()
    await regarder('journal des échanges')
    await contexte.close()
    expect(defauts).toEqual([])
  },
  ATTENTE_MS,
)

it(
  'ni les pages des justificatifs, ni un formulaire verrouillé',
  async () => {
    const contexte = await navigateur.newContext({ viewport: { width: 1280, height: 800 } })
    const fenetre: Fenetre = { page: await contexte.newPage(), base: poste.lgc ?? '', patient: '' }
    const [medecin, ordinaire] = UTILISATEURS
    if (!medecin || !ordinaire) throw new Error('il manque un utilisateur d’essai')
    const defauts: string[] = []
    const regarder = async (nom: string) => defauts.push(...(await relever(fenetre, nom)))
    const TCHITCHI = {
      nomNaissance: 'TCHITCHI',
      premierPrenom: 'CATARINA',
      dateNaissance: '21/06/1936',
      sexe: 'F',
      lieuNaissance: '63220',
      justificatif: 'passeport',
    }

    await aller(fenetre, '/connexion')
    await connecter(fenetre, medecin)
    await creerPatient(fenetre, TCHITCHI)
    await regarder('fiche et justificatif')
    const { patient } = fenetre
    await suivre(fenetre, 'link', 'Retirer Passeport')
    await regarder('retrait d’un justificatif')
    await interrogerInsi(fenetre, 'traits')
    await accepterIdentite(fenetre)
    for (const page of ['', '/PA']) {
      await aller(fenetre, `/reglages/justificatifs${page}`)
      await regarder(`réglages des justificatifs${page}`)
    }
    await aller(fenetre, '/reglages/justificatifs')
    await suivre(fenetre, 'button', 'Ajouter à la liste')
    await regarder('justificatif refusé')
    await connecter(fenetre, ordinaire)
    await aller(fenetre, `${patient}/modifier`)
    await regarder('formulaire verrouillé')
    expect(await fenetre.page.getByText('verrouillé', { exact: true }).count()).toBe(7)
    await contexte.close()
    expect(defauts).toEqual([])
  },
  ATTENTE_MS,
)
