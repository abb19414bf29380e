import type { z } from 'zod'
import type { ExigenceEcrite } from '../../forme/exigence.ts'
import { fichierEntier } from '../../forme/fichier.ts'
import type { Composition } from '../../heritage/composition.ts'
import type { FichierImporte } from '../../types.ts'
import type { Douteuse, ExigenceLue } from '../lignes/types.ts'
import { rapprocherExigences } from '../rapprochement/rapprocher-exigences.ts'
import { chainerAlias } from './chainer-alias.ts'
import { composerExigence, type ExigenceComposee } from './composer-exigence.ts'
import { reunir, type Suites } from './types.ts'

export type ContenuEntier = z.infer<typeof fichierEntier>

export interface RevisionComposee {
  contenu: ContenuEntier
  suites: Suites
  /** Exigences du fichier que le catalogue n'avait pas. */
  creees: readonly ExigenceLue[]
  /** Exigences du catalogue que le fichier n'a pas. */
  retirees: readonly ExigenceEcrite[]
}

export interface DemandeRevision {
  /** La révision remplacée. */
  base: Composition
  lues: readonly ExigenceLue[]
  fichier: FichierImporte
  /** Nom de la nouvelle révision. */
  revision: string
}

const SOURCE = 'REM-OFFICIEL'

/** « officiel, importé le 2026-11-20 de REM-MDV-LGC-Va1.xlsx (sha256 0123456789ab…) ». */
export const direImport = ({ nom, sha256, date }: FichierImporte): string =>
  `officiel, importé le ${date} de ${nom} (sha256 ${sha256.slice(0, 12)}…)`

/** Un profil du fichier que le catalogue n'avait pas est conditionnel : Général y est toujours. */
function unirProfils(base: ContenuEntier, exigences: readonly ExigenceEcrite[]) {
  const connus = new Set(base.profils.map(({ nom }) => nom))
  const nouveaux = new Set(exigences.flatMap(({ profils }) => profils))
  return [
    ...base.profils,
    ...[...nouveaux]
      .filter((nom) => !connus.has(nom))
      .map((nom) => ({ nom, regle: 'conditionnel' })),
  ]
}

/** Les chapitres encore employés, dans l'ordre du catalogue, puis ceux que le fichier ajoute. */
function unirChapitres(base: ContenuEntier, composees: readonly ExigenceComposee[]) {
  const employes = new Map(composees.map(({ chapitre }) => [chapitre.code, chapitre]))
  const connus = base.chapitres.filter(({ code }) => employes.has(code))
  const codes = new Set(connus.map(({ code }) => code))
  return [...connus, ...[...employes.values()].filter(({ code }) => !codes.has(code))]
}

/** Les renvois à une exigence renumérotée suivent ; un renvoi sans scénario à montrer est ôté. */
function suivreRenvois(exigences: readonly ExigenceEcrite[], alias: Record<string, string>) {
  const parId = new Map(exigences.map((exigence) => [exigence.id, exigence]))
  const doutes: Douteuse[] = []
  const suivies = exigences.map((exigence): ExigenceEcrite => {
    if (exigence.scenarios_de === undefined) return exigence
    const cible = alias[exigence.scenarios_de] ?? exigence.scenarios_de
    if ((parId.get(cible)?.scenarios.length ?? 0) > 0) return { ...exigence, scenarios_de: cible }
    const phrase = `renvoyait aux scénarios de ${exigence.scenarios_de}, que le fichier n’a plus`
    doutes.push({ ligne: 0, id: exigence.id, phrase })
    return { ...exigence, scenarios_de: undefined }
  })
  return { suivies, doutes }
}

/** Les numéros des exigences, de leurs scénarios et de leurs preuves. */
const numerosDe = (exigences: readonly ExigenceEcrite[]): ReadonlySet<string> =>
  new Set(
    exigences.flatMap(({ id, scenarios }) => [
      id,
      ...scenarios.flatMap((scenario) => [scenario.id, ...scenario.preuves.map((p) => p.id)]),
    ]),
  )

function composerExigences(base: ContenuEntier, lues: readonly ExigenceLue[]) {
  const { paires, seulesBase, seulesLues } = rapprocherExigences(base.exigences, lues)
  const contexte = {
    source: SOURCE,
    profils: base.profils.map(({ nom }) => nom),
    bases: base.exigences,
  }
  const chapitres = [...base.chapitres]
  const composees = lues.map((lue) => {
    const paire = paires.find((autre) => autre.lue === lue) ?? null
    const composee = composerExigence(paire, lue, { ...contexte, chapitres })
    // Un chapitre créé pour l'une sert aux suivantes.
    const connu = chapitres.some(({ code }) => code === composee.chapitre.code)
    if (!connu) chapitres.push(composee.chapitre)
    return composee
  })
  return { composees, retirees: seulesBase, creees: seulesLues }
}

/**
 * Compose la révision qui recouvre le catalogue par le fichier officiel, sans rien écrire. L'ordre des
 * exigences est celui du fichier.
 */
export function composerRevision(demande: DemandeRevision): RevisionComposee {
  const { fichier, revision, lues } = demande
  const base = fichierEntier.parse(demande.base.fichier.contenu)
  const { composees, creees, retirees } = composerExigences(base, lues)
  const suites = reunir(composees.map((composee) => composee.suites))
  const ecrites = composees.map(({ exigence }) => exigence)
  const numeros = chainerAlias(
    { alias: base.alias ?? {}, retires: base.retires ?? [] },
    suites.renumerotes,
    [...suites.retires, ...numerosDe(retirees)],
    numerosDe(ecrites),
  )
  const { suivies, doutes } = suivreRenvois(
    ecrites,
    Object.fromEntries(suites.renumerotes.map(({ ancien, officiel }) => [ancien, officiel])),
  )
  const { exigences: _, profils: __, chapitres: ___, sources, ...entete } = base
  return {
    contenu: {
      ...entete,
      revision,
      remplace: base.revision,
      statut: direImport(fichier),
      documents: [
        { type: 'REM', adresse: fichier.nom, lu: true },
        ...base.documents.filter(({ type }) => type !== 'REM'),
      ],
      import: fichier,
      alias: { ...numeros.alias },
      retires: [...numeros.retires],
      profils: unirProfils(base, suivies),
      chapitres: unirChapitres(base, composees),
      sources: {
        ...sources,
        [SOURCE]: {
          nature: 'officiel',
          titre: `${base.rem}, fichier officiel importé par l’utilisateur`,
          fichier: fichier.nom,
          date: fichier.date,
        },
      },
      exigences: suivies,
    },
    suites: reunir([suites, { renumerotes: [], retires: [], doutes }]),
    creees,
    retirees,
  }
}
