import { stringify } from 'yaml'
import { chargerReferentiels, trouverReferentiel } from '../chargement/charger.ts'
import { dossierDuBanc } from '../chargement/dossier-du-banc.ts'
import { fichierImporte } from '../forme/entete.ts'
import { candidatsDe, choisirBase, exigencesDe, lireCourantes } from './base.ts'
import { comparerRevisions } from './comparer.ts'
import { composerRevision } from './composition/composer-revision.ts'
import { type Candidat, devinerRem } from './deviner-rem.ts'
import { direCreations, direRetraits } from './dire-changements.ts'
import { ecrireRevisions } from './ecrire-revisions.ts'
import { essayerCatalogue } from './essayer-catalogue.ts'
import { ImportRefuse } from './import-refuse.ts'
import type { Douteuse, ExigenceLue } from './lignes/types.ts'
import { type FichierLu, lireFichierOfficiel } from './lire-fichier-officiel.ts'
import { nommerRevision } from './nommer-revision.ts'
import type { RapportImport } from './rapport.ts'
import { suivreHeritiers } from './suivre-heritiers.ts'
import type { FichierOfficiel } from './types.ts'

export interface DemandeImport {
  fichier: FichierOfficiel
  /** Code du référentiel ; deviné sans lui. */
  rem?: string | undefined
  /** Dossier du catalogue ; par défaut celui du banc. */
  dossier?: string | undefined
  /** Jour de l'import, `AAAA-MM-JJ`. */
  date: string
  /** `essai` n'écrit rien. */
  mode: 'ecrire' | 'essai'
}

const scenariosDe = ({ exigences }: FichierLu) => exigences.flatMap((e) => e.scenarios)

/** Ce que le fichier seul permet de dire. */
const direLecture = (lu: FichierLu, { fichier }: DemandeImport) => ({
  schema: 1 as const,
  fichier: { nom: fichier.nom, sha256: fichier.sha256 },
  feuille: lu.reconnue.feuille.nom,
  ligneEntete: lu.reconnue.ligneEntete,
  disposition: lu.reconnue.disposition,
  lu: {
    lignes: lu.lignes,
    exigences: lu.exigences.length,
    scenarios: scenariosDe(lu).length,
    preuves: scenariosDe(lu).flatMap(({ preuves }) => preuves).length,
  },
  colonnesSansEmploi: lu.reconnue.colonnes.sansEmploi,
  colonnesInconnues: lu.reconnue.colonnes.inconnues,
  feuillesNonLues: lu.feuillesNonLues,
  annexes: lu.annexes,
})

const RIEN_DE_CHANGE = {
  ecrits: [],
  creations: [],
  retraits: [],
  differences: [],
  alias: [],
  aVerifier: [],
  heritiers: [],
} as const

/** Ce qui contredit le référentiel demandé : le fichier en désigne un autre. */
function douterDuRem(
  nom: string,
  lues: readonly ExigenceLue[],
  candidats: readonly Candidat[],
  demande: string,
): readonly Douteuse[] {
  try {
    const { code, phrase } = devinerRem(nom, lues, candidats)
    if (code === demande) return []
    return [{ ligne: 0, id: null, phrase: `le fichier semble celui de ${code}, ${phrase}` }]
  } catch (erreur) {
    if (erreur instanceof ImportRefuse) return []
    throw erreur
  }
}

/** Un fichier sans rien de commun retirerait tout le catalogue : c'est le mauvais référentiel. */
function exigerDuCommun(nom: string, code: string, communes: number): void {
  if (communes > 0) return
  throw new ImportRefuse(
    'referentiel',
    `« ${nom} » n’a aucune exigence commune avec ${code} : ce n’est pas son fichier.`,
  )
}

/**
 * Recouvre un référentiel du catalogue par son fichier officiel : une nouvelle révision, et une de
 * chacun de ses héritiers, écrites ensemble ou pas du tout, jamais une révision existante. Le même
 * fichier importé deux fois ne fait rien. Lève `ImportRefuse` ou `CatalogueInvalide`, sans rien écrire.
 */
export function importerRem(demande: DemandeImport): RapportImport {
  const { fichier, date, mode } = demande
  const dossier = demande.dossier ?? dossierDuBanc()
  const lu = lireFichierOfficiel(fichier)
  const courantes = lireCourantes(dossier)
  const candidats = candidatsDe(courantes)
  const devine = demande.rem === undefined ? devinerRem(fichier.nom, lu.exigences, candidats) : null
  const base = choisirBase(courantes, demande.rem ?? devine?.code ?? '')
  const { rem, code, revision: remplacee, entete } = base.composition
  const lecture = {
    ...direLecture(lu, demande),
    rem,
    code,
    remplacee,
    devine: devine?.phrase ?? null,
  }
  const deja = fichierImporte.safeParse(entete.import)
  if (deja.success && deja.data.sha256 === fichier.sha256) {
    return { ...RIEN_DE_CHANGE, ...lecture, etat: 'deja-importe', revision: remplacee }
  }
  const revision = nommerRevision(dossier, base.nomDossier, date)
  const importe = { nom: fichier.nom, sha256: fichier.sha256, date }
  const composee = composerRevision({
    base: base.composition,
    lues: lu.exigences,
    fichier: importe,
    revision,
  })
  exigerDuCommun(fichier.nom, code, lu.exigences.length - composee.creees.length)
  const suite = suivreHeritiers({ dossier, courantes, base, composee, fichier: importe })
  const chemin = `${base.nomDossier}/${revision}.yaml`
  const revisions = [{ chemin, texte: stringify(composee.contenu) }, ...suite.revisions]
  const apres = trouverReferentiel(essayerCatalogue(dossier, revisions), code)
  const avant = trouverReferentiel(chargerReferentiels({ dossier }), code)
  if (mode === 'ecrire') ecrireRevisions(dossier, revisions)
  const bases = exigencesDe(base.composition)
  const connus = new Set(
    bases.flatMap(({ id, scenarios }) => [
      id,
      ...scenarios.flatMap((scenario) => [scenario.id, ...scenario.preuves.map((p) => p.id)]),
    ]),
  )
  const { renumerotes, doutes } = composee.suites
  return {
    ...lecture,
    etat: mode === 'ecrire' ? 'ecrit' : 'essai',
    revision,
    ecrits: revisions.map((prete) => prete.chemin),
    creations: direCreations(composee, lu.exigences, connus),
    retraits: direRetraits(composee, bases),
    differences: comparerRevisions(
      avant,
      apres,
      new Map(renumerotes.map(({ ancien, officiel }) => [officiel, ancien])),
    ),
    alias: [...renumerotes].sort((a, b) => a.ligne - b.ligne || a.ancien.length - b.ancien.length),
    aVerifier: [
      ...douterDuRem(fichier.nom, lu.exigences, candidats, code),
      ...lu.douteuses,
      ...doutes,
    ].sort((a, b) => a.ligne - b.ligne),
    heritiers: suite.heritiers,
  }
}
