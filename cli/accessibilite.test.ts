/** Les pages du LGC de référence, dans le navigateur que le banc a trouvé : axe n'y relève rien. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { UTILISATEURS } from '../steps/donnees/utilisateurs.ts'
import { lancerNavigateur } from '../steps/navigateur/index.ts'
import { aller, type Fenetre } from '../steps/pilotes/reference/fenetre.ts'
import { interrogerInsi } from '../steps/pilotes/reference/insi.ts'
import { chercherPatient } from '../steps/pilotes/reference/recherche.ts'
import { creerPatient } from '../steps/pilotes/reference/saisie.ts'
import { connecter } from '../steps/pilotes/reference/session.ts'
import { demarrerPoste, type PosteDemarre } from './poste.ts'

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
    for (const suite of ['/valider', '/modifier', '/historique', '/vitale']) {
      await aller(fenetre, `${patient}${suite}`)
      await regarder(suite)
    }
    for (const page of ['', '/droits', '/affichage', '/journal-acces', '/journal-insi']) {
      await aller(fenetre, `/reglages${page}`)
      await regarder(`réglages${page}`)
    }
    await contexte.close()
    expect(defauts).toEqual([])
  },
  ATTENTE_MS,
)
