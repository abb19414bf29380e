/** axe sur toutes les pages de la console, claires, sombres et étroites ; aucune ne déborde. */
import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Question } from '../../steps/pilotes/guide/http/protocole.ts'
import { simulerCampagneEnCours } from './campagne-en-cours.essai.ts'
import { ecrireCampagneMontree } from './campagne-montree.essai.ts'
import { seanceDe } from './guide/seance/seance-de.ts'
import { type Visiteur, visiter } from './navigateur.essai.ts'
import { preparerConsole } from './ouvrir.essai.ts'
import { pagesMontrees } from './pages-montrees.essai.ts'

const ATTENTE_MS = 600_000
const LARGEURS = { large: { width: 1280, height: 800 }, etroite: { width: 360, height: 740 } }

const essai = preparerConsole()
const reseau = preparerConsole('192.0.2.1')
let ouverte: Awaited<ReturnType<typeof essai.ouvrir>>
let fermee: typeof ouverte
let visiteur: Visiteur
let pages: readonly (readonly [string, string])[]
let enCours: Awaited<ReturnType<typeof simulerCampagneEnCours>>

const TOUS_LES_CHAMPS: Question = {
  ...{ id: randomUUID(), numero: 0, passage: 1, genre: 'etape', dits: ['Le logiciel est prêt.'] },
  formulaire: {
    consigne: 'Créez un patient, puis affichez sa fiche.',
    aide: 'Tout ce que l’écran montre compte.',
    donnees: [{ libelle: 'Nom de naissance', valeur: 'ADRUN' }],
    preuve: { preuve: 'INS.22.01.01', description: 'La fiche du patient', types: ['copie-ecran'] },
    champs: {
      accepte: { genre: 'oui-non', libelle: 'Le logiciel a-t-il accepté ?' },
      statut: { genre: 'texte', libelle: 'Statut affiché', obligatoire: true },
      remarque: { genre: 'texte', libelle: 'Remarque', long: true },
      messages: { genre: 'liste', libelle: 'Messages affichés' },
      sexe: { genre: 'affiche', libelle: 'Sexe' },
      documents: {
        ...{ genre: 'tableau', libelle: 'Documents' },
        colonnes: { titre: { libelle: 'Titre' }, lu: { libelle: 'Lu', genre: 'oui-non' } },
      },
      capture: { genre: 'piece', libelle: 'La preuve', plusieurs: true },
    },
  },
  date: new Date().toISOString(),
}

beforeAll(async () => {
  ouverte = await essai.ouvrir()
  fermee = await reseau.ouvrir()
  const { contexte } = ouverte
  const referentiel = contexte.referentiel()
  const campagne = (debut: string) =>
    ecrireCampagneMontree(essai.racineCampagnes, referentiel, debut)
  await campagne('2026-11-19T08:00:00.000Z')
  pages = pagesMontrees(await campagne('2026-11-20T08:00:00.000Z'))
  // Un dossier que l'on ne sait pas lire : la liste le dit, sa page aussi.
  const abimee = path.join(essai.racineCampagnes, '20261118-080000-Abimee-1.0')
  mkdirSync(abimee)
  writeFileSync(path.join(abimee, 'campagne.json'), '{')
  visiteur = await visiter(() => ouverte.adresse)
}, ATTENTE_MS)
afterAll(async () => {
  await visiteur?.fermer()
  await enCours?.tuer()
  await ouverte?.fermer()
  await fermee?.fermer()
  for (const { nettoyer } of [essai, reseau]) nettoyer()
})

/** Une page plus large que l'écran oblige à pousser de côté : seuls les tableaux défilent, dans leur cadre. */
async function mesurerDebord(nom: string): Promise<void> {
  const debord = await visiteur.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (debord > 0) visiteur.defauts.push(`${nom} : déborde de ${debord} px`)
}

async function partout(liste: readonly (readonly [string, string])[]): Promise<void> {
  const { page, aller, regarder, regarderContrastes, defauts } = visiteur
  for (const [nom, chemin] of liste) {
    await page.setViewportSize(LARGEURS.large)
    await aller(chemin)
    await regarder(nom)
    await mesurerDebord(nom)
    await page.emulateMedia({ colorScheme: 'dark' })
    await regarderContrastes(`${nom}, en sombre`)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(LARGEURS.etroite)
    await mesurerDebord(`${nom}, en étroit`)
  }
  expect(defauts.splice(0)).toEqual([])
}

describe('toutes les pages', () => {
  it('au repos', () => partout(pages), ATTENTE_MS)

  it(
    'une campagne illisible',
    () => partout([['campagne illisible', '/campagnes/20261118-080000-Abimee-1.0']]),
    ATTENTE_MS,
  )

  it(
    'pendant une campagne guidée',
    async () => {
      const { contexte } = ouverte
      const [nom = ''] = contexte.campagnes.noms()
      enCours = await simulerCampagneEnCours(contexte, contexte.campagnes.dossier(nom))
      void seanceDe(contexte).seance.recevoir(TOUS_LES_CHAMPS)
      const direct = `/direct/${enCours.id}`
      await partout([
        ['direct', direct],
        ['étape guidée', '/guide'],
        ['accueil en cours', '/'],
        ['lancer en cours', '/lancer'],
      ])
      await enCours.tuer()
      await partout([
        ['direct interrompu', direct],
        ['guide coupé', '/guide'],
      ])
    },
    ATTENTE_MS,
  )

  it(
    'quand la console demande une phrase de passe',
    async () => {
      const { page, aller } = visiteur
      const [locale, distante] = [ouverte, fermee]
      ouverte = distante
      try {
        await partout([['entrée', '/entree?vers=%2Flancer']])
        await aller('/entree')
        await page.getByRole('textbox').fill('fausse')
        await page.getByRole('button').first().click()
        await page.getByText('Ce n’est pas la phrase de passe').waitFor()
        await visiteur.regarder('entrée refusée')
        expect(visiteur.defauts.splice(0)).toEqual([])
      } finally {
        ouverte = locale
      }
    },
    ATTENTE_MS,
  )
})
