import type { Exigence, Preuve, Referentiel, Scenario } from '../../../rem/index.ts'
import { ecrireCampagne } from '../../campagne/campagne-json.ts'
import { creerDossierCampagne } from '../../campagne/creer-dossier.ts'
import { type Depot, ouvrirDepot } from '../../campagne/depot.ts'
import { type Journal, ouvrirJournal } from '../../campagne/journal.ts'
import type { Campagne, EvenementPreuve, MessageEchange, Verdict } from '../../campagne/types.ts'
import { campagneFictive } from '../../essais/campagne-fictive.ts'
import { dossierTemporaire } from '../../essais/dossier-temporaire.ts'
import { peindreEcran } from '../../essais/png.ts'
import { creerReferentielFictif, preuveFictive } from '../../essais/referentiel-fictif.ts'
import { ecrireManifesteFinal } from '../../manifeste/ecrire.ts'
import { lireCampagne } from '../../modele/lire-campagne.ts'
import type { CampagneLue } from '../../modele/types.ts'
import type { DonneesReelles } from '../../motifs-de-refus/types.ts'
import { type Declare, RIEN_DE_DECLARE } from '../declare.ts'
import { type DossierVerifie, verifierDossier } from '../verifier-dossier.ts'

/** Une preuve à planter : rien de précisé, un écran pris où il faut, à la bonne version. */
export interface PreuvePlantee {
  catalogue?: Partial<Preuve>
  /** Absente de la campagne. */
  absente?: true
  fichiers?: readonly { octets: Uint8Array | string; type: string }[]
  /** Ce que l'écran dit. */
  texte?: string
  /** Ce que le logiciel envoie à INSi pendant l'étape. */
  envoi?: string
  /** L'image de l'écran ; deux preuves de même image ont le même contenu. */
  image?: number
  prise?: Partial<
    Pick<EvenementPreuve, 'environnement' | 'versionLgc' | 'versionLue' | 'modele' | 'film'>
  >
}

export interface ExigencePlantee {
  id: string
  exigence?: Partial<Exigence>
  /** `null` : personne ne l'a jouée. */
  verdict?: Verdict | null
  preuves: readonly PreuvePlantee[]
}

interface Options {
  campagne?: Partial<Campagne>
  racine?: string
}

export interface DossierPlante {
  dossier: string
  lue: CampagneLue
  verifier(declare?: Partial<Declare>, donnees?: DonneesReelles): Promise<DossierVerifie>
}

const numero = (rang: number): string => String(rang + 1).padStart(2, '0')

function composerReferentiel(plantees: readonly ExigencePlantee[], code: string): Referentiel {
  const fictif = creerReferentielFictif()
  const [modele] = fictif.exigences
  const scenario = modele?.scenarios[0]
  if (!modele || !scenario) throw new Error('référentiel fictif vide')
  const exigences = plantees.map(({ id, exigence, preuves }): Exigence => {
    const joue: Scenario = {
      ...scenario,
      id: `${id}.01`,
      preuves: preuves.map(({ catalogue }, i) =>
        preuveFictive(`${id}.01.${numero(i)}`, catalogue ?? {}),
      ),
    }
    return { ...modele, id, scenarios: [joue], ...exigence }
  })
  return { ...fictif, code, exigences }
}

interface Atelier {
  depot: Depot
  journal: Journal
  instant(): string
}

function planterEnvoi(depot: Depot, envoi: string, horodatage: string): MessageEchange {
  const garder = (texte: string) => depot.deposer(Buffer.from(texte), 'application/xml').chemin
  return {
    ...{ id: 'insi-1', service: 'insi', operation: 'rechercher', horodatage, appelant: null },
    ...{ resultat: '00', requete: garder(envoi), reponse: garder('<ok/>'), ecarts: [] },
  }
}

function planterPreuve(
  { depot, journal, instant }: Atelier,
  scenario: string,
  rang: number,
  plantee: PreuvePlantee,
): void {
  const { fichiers = [], texte, image, envoi, prise } = plantee
  const remis = fichiers.map(({ octets, type }) => depot.deposer(Buffer.from(octets), type))
  const graine = image ?? [...scenario].reduce((n, c) => n * 31 + c.charCodeAt(0), rang) % 9973
  const capture = depot.deposer(peindreEcran(graine), 'image/png')
  const date = instant()
  const dit = texte === undefined ? null : depot.deposer(Buffer.from(texte), 'text/plain')
  const messages = envoi === undefined ? [] : [planterEnvoi(depot, envoi, date)]
  journal.ajouter({
    genre: 'etape',
    scenario,
    rang,
    texte: 'Alors la preuve est prise',
    statut: 'passee',
    dureeMs: 1,
    date,
    capture,
    texteEcran: dit,
    captureManquee: null,
    constats: [],
    messages,
    documents: [],
  })
  journal.ajouter({
    genre: 'preuve',
    scenario,
    preuve: `${scenario}.${numero(rang)}`,
    date,
    ecrans: remis.length > 0 ? [] : [{ capture, legende: 'Écran', date }],
    fichiers: remis,
    aria: null,
    environnement: 'recette',
    versionLgc: '2.4.1',
    versionLue: '2.4.1',
    auteur: null,
    ...prise,
  })
}

function jouer(atelier: Atelier, { id, verdict = 'conforme', preuves }: ExigencePlantee): void {
  if (verdict === null) return
  const { journal, instant } = atelier
  const scenario = `${id}.01`
  journal.ajouter({
    genre: 'scenario-debut',
    rem: 'FIC-LGC-Va1',
    scenario,
    exigence: id,
    titre: scenario,
    fichier: 'features/fic.feature',
    poste: 0,
    date: instant(),
  })
  preuves.forEach((plantee, rang) => {
    if (!plantee.absente) planterPreuve(atelier, scenario, rang, plantee)
  })
  const fin = { verdict, fauteBanc: null, cause: null, dureeMs: 10, date: instant() }
  journal.ajouter({ genre: 'scenario-fin', scenario, ...fin })
}

/** Une campagne entière dont chaque preuve est ce que l'essai en dit ; son manifeste est écrit. */
export function planterDossier(
  plantees: readonly ExigencePlantee[],
  { campagne: precise = {}, racine = dossierTemporaire() }: Options = {},
): DossierPlante {
  const campagne = campagneFictive(precise)
  const referentiel = composerReferentiel(plantees, campagne.rem.code)
  const dossier = creerDossierCampagne({
    racine,
    produit: campagne.produit,
    version: campagne.versionLgc,
    date: new Date(campagne.debut),
  })
  ecrireCampagne(dossier, campagne)
  let secondes = 0
  const atelier = {
    depot: ouvrirDepot(dossier),
    journal: ouvrirJournal(dossier, 0),
    instant: () => new Date(Date.parse(campagne.debut) + 1000 * ++secondes).toISOString(),
  }
  for (const plantee of plantees) jouer(atelier, plantee)
  const lue = lireCampagne(dossier, referentiel, { perimetre: 'referentiel' })
  ecrireManifesteFinal(lue)
  return {
    dossier,
    lue,
    verifier: (declare = {}, donneesReelles = []) =>
      verifierDossier(lue, { declare: { ...RIEN_DE_DECLARE, ...declare }, donneesReelles }),
  }
}

/** Les réponses d'un dossier en règle aux deux questions qui se posent toujours. */
export const REPONSES_EN_REGLE = ['donnees-reelles', 'denomination'].map((motif) => ({
  motif,
  reponse: 'oui' as const,
  par: 'Dominique Essai, directrice',
  date: '2026-11-21',
}))
