import { REFERENTIEL_PAR_DEFAUT, type Referentiel } from '../../rem/index.ts'
import { couvrir } from './couvrir.ts'
import { tableau } from './tableau.ts'
import type { ScenarioLu, Totaux } from './types.ts'

/** Un référentiel et ses comptes, tel que `referentiel lister --json` le rend. */
export interface FicheReferentiel {
  referentiel: Omit<Referentiel, 'exigences' | 'sources'>
  parDefaut: boolean
  totaux: Totaux
}

function ficherUn(referentiel: Referentiel, lus: readonly ScenarioLu[]): FicheReferentiel {
  const { exigences: _exigences, sources: _sources, ...resume } = referentiel
  const { totaux } = couvrir(referentiel, lus, { profils: [], chapitres: [] })
  return { referentiel: resume, parDefaut: resume.code === REFERENTIEL_PAR_DEFAUT, totaux }
}

/** Les fiches de tous les référentiels, celui par défaut en tête. */
export function ficher(
  referentiels: readonly Referentiel[],
  lus: readonly ScenarioLu[],
): readonly FicheReferentiel[] {
  return referentiels
    .map((referentiel) => ficherUn(referentiel, lus))
    .sort((a, b) => Number(b.parDefaut) - Number(a.parDefaut))
}

/** Le tableau des référentiels. */
export function rendreListe(fiches: readonly FicheReferentiel[]): string[] {
  const colonnes = [
    { titre: 'Code', bord: 'gauche' },
    { titre: 'Exigences', bord: 'droite' },
    { titre: 'Scénarios', bord: 'droite' },
    { titre: 'Automatisés', bord: 'droite' },
    { titre: 'Preuves', bord: 'droite' },
    { titre: 'Révision', bord: 'gauche' },
    { titre: 'Titre', bord: 'gauche' },
    { titre: 'Statut', bord: 'gauche' },
  ] as const
  const rangees = fiches.map(({ referentiel, totaux, parDefaut }) => [
    parDefaut ? `${referentiel.code} (par défaut)` : referentiel.code,
    String(totaux.exigences),
    String(totaux.scenarios),
    String(totaux.scenariosAutomatises),
    String(totaux.preuves + totaux.nonDues + totaux.nonControlees),
    referentiel.revision,
    referentiel.titre,
    referentiel.statut,
  ])
  return tableau(colonnes, rangees)
}

/** Ce que `--detail` ajoute : héritage, différences, profils, référentiels opposables et versions. */
export function rendreDetail({ referentiel }: FicheReferentiel): string[] {
  const { rem, heriteDe, differences, profils, regleOpposables, opposables } = referentiel
  return [
    '',
    rem,
    ...(heriteDe === null ? [] : [`  Hérite de ${heriteDe}, avec ces différences :`]),
    ...differences.map(
      ({ objet, phrase, source, marque }) => `    ${objet} : ${phrase} (${source}, [${marque}])`,
    ),
    '  Profils :',
    ...profils.map(({ nom, regle }) => `    ${nom} : ${regle}`),
    `  Référentiels opposables : ${regleOpposables}`,
    ...opposables.flatMap(({ code, titre, version, adresse, source }) => [
      `    ${code}  ${titre} : ${version}`,
      `      ${adresse ?? 'adresse non donnée'} ; ${source}`,
    ]),
  ]
}
