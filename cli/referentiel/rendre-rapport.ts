import type { RapportImport } from '../../rem/import/index.ts'
import { accorder } from '../valider/accorder.ts'

type Creation = RapportImport['creations'][number]
type Retrait = RapportImport['retraits'][number]
type Difference = RapportImport['differences'][number]

const TEXTE_MAX = 70
/** Au-delà, une liste renvoie à `--detail`. */
const LISTE_MAX = 20
/** Les textes changent presque tous : notre catalogue dit les choses avec nos mots. */
const CHAMPS_DE_TEXTE = new Set(['énoncé', 'texte', 'description', 'fonction'])

const MANIERES: Readonly<Record<string, string>> = {
  numero: 'même numéro',
  reprise_va2: 'même référence de vague 2',
  texte: 'même texte',
  'texte-proche': 'texte presque égal, à vérifier',
  rang: 'même rang',
  seul: 'seul de part et d’autre, à vérifier',
}

const SORTES = { exigence: 'exigence', scenario: 'scénario', preuve: 'preuve' } as const

function court(texte: string): string {
  const plat = texte.replace(/\s+/g, ' ')
  return plat.length <= TEXTE_MAX ? plat : `${plat.slice(0, TEXTE_MAX)}…`
}

const aLaLigne = (ligne: number): string => (ligne > 0 ? `ligne ${ligne}  ` : '')

/** Un titre et ses lignes ; coupées quand elles sont trop nombreuses, sauf en détail. */
function liste(titre: string, lignes: readonly string[], detail: Detail): readonly string[] {
  if (lignes.length === 0) return []
  const montrees = detail.complet ? lignes : lignes.slice(0, LISTE_MAX)
  const reste = lignes.length - montrees.length
  const suite = reste > 0 ? [`  … et ${reste} de plus : ajoutez --detail`] : []
  return ['', `${titre} (${lignes.length})`, ...montrees.map((ligne) => `  ${ligne}`), ...suite]
}

/** Tout montrer, ou l’essentiel. */
export interface Detail {
  complet: boolean
}

function direCreation({ sorte, id, ligne, texte, proche }: Creation): string {
  const rapproche = proche === null ? '' : ` ; proche de ${proche.id} « ${court(proche.intitule)} »`
  return `${aLaLigne(ligne)}${SORTES[sorte]} ${id} : ${court(texte)}${rapproche}`
}

const direRetrait = ({ sorte, id, texte }: Retrait): string =>
  `${SORTES[sorte]} ${id} : ${court(texte)}`

const direDifference = ({ id, champ, avant, apres }: Difference): string =>
  `${id} ${champ} : « ${court(avant)} » devient « ${court(apres)} »`

function compterParChamp(differences: readonly Difference[]): string {
  const comptes = new Map<string, number>()
  for (const { champ } of differences) comptes.set(champ, (comptes.get(champ) ?? 0) + 1)
  return [...comptes].map(([champ, nombre]) => `${champ} ${nombre}`).join(', ')
}

function lignesDifferences({ differences }: RapportImport, detail: Detail): readonly string[] {
  if (differences.length === 0) return []
  const utiles = detail.complet
    ? differences
    : differences.filter(({ champ }) => !CHAMPS_DE_TEXTE.has(champ))
  const tete = ['', `Différences, champ par champ : ${compterParChamp(differences)}`]
  const tues = differences.length - utiles.length
  const suite = tues > 0 ? ['  (les textes changés se lisent avec --detail ou --json)'] : []
  return [...tete, ...liste('Différences de fond', utiles.map(direDifference), detail), ...suite]
}

function lignesLecture(rapport: RapportImport): readonly string[] {
  const { fichier, feuille, ligneEntete, disposition, lu, code, devine } = rapport
  const compte = [
    accorder(lu.exigences, 'exigence', 'exigences'),
    accorder(lu.scenarios, 'scénario', 'scénarios'),
    accorder(lu.preuves, 'preuve', 'preuves'),
  ].join(', ')
  return [
    `${fichier.nom} : feuille « ${feuille} », entêtes ligne ${ligneEntete}, disposition ${disposition}`,
    `Lu : ${compte}, sur ${accorder(lu.lignes, 'ligne', 'lignes')}`,
    `Référentiel : ${code}${devine === null ? '' : `, deviné ${devine}`}`,
  ]
}

function lignesNonLues(rapport: RapportImport): readonly string[] {
  const { colonnesSansEmploi, colonnesInconnues, feuillesNonLues, annexes } = rapport
  const dire = (titre: string, noms: readonly string[]) =>
    noms.length === 0 ? [] : [`${titre} : ${noms.map(court).join(', ')}`]
  return [
    ...dire('Colonnes connues, sans emploi', colonnesSansEmploi),
    ...dire('Colonnes inconnues, non lues', colonnesInconnues),
    ...dire('Feuilles non lues', feuillesNonLues),
    ...annexes.map(({ nom, scenarios }) => {
      const preuves = scenarios.flatMap((scenario) => scenario.preuves).length
      return `Feuille annexe « ${nom} » : ${accorder(scenarios.length, 'scénario', 'scénarios')} et ${accorder(preuves, 'preuve', 'preuves')} à fournir hors du banc, qui ne les joue pas`
    }),
  ]
}

function lignesEtat({ etat, revision, remplacee, ecrits, heritiers }: RapportImport) {
  const suites = heritiers.flatMap(({ rem, revision: sienne, abandonnees }) => [
    `${rem} suit, révision ${sienne}`,
    ...abandonnees.map((phrase) => `  ! ${phrase}`),
  ])
  if (etat === 'essai') {
    return ['', `Essai : rien n’est écrit. La révision serait ${revision}.`, ...suites]
  }
  return [
    '',
    `Révision ${revision}, qui remplace ${remplacee}.`,
    ...suites,
    ...ecrits.map((chemin) => `Écrit : rem/${chemin}`),
    'Pour revenir en arrière : npx segur referentiel importer --annuler',
  ]
}

/** Le rapport d’un import, du fichier lu à ce qui est écrit. */
export function rendreRapport(rapport: RapportImport, detail: Detail): readonly string[] {
  const tete = [...lignesLecture(rapport), ...lignesNonLues(rapport)]
  if (rapport.etat === 'deja-importe') {
    return [...tete, '', `Déjà importé : c’est la révision en vigueur, ${rapport.revision}.`]
  }
  const { creations, retraits, alias, aVerifier } = rapport
  const provisoires = retraits.filter(({ provisoire }) => provisoire)
  const faux = retraits.filter(({ provisoire }) => !provisoire)
  return [
    ...tete,
    ...liste('Créations', creations.map(direCreation), detail),
    ...liste('Retraits : numéros provisoires', provisoires.map(direRetrait), detail),
    ...liste('Retraits : numéros absents du fichier', faux.map(direRetrait), detail),
    ...lignesDifferences(rapport, detail),
    ...liste(
      'Renumérotations : l’ancien numéro reste compris',
      alias.map(
        ({ ancien, officiel, par }) => `${ancien} devient ${officiel} (${MANIERES[par] ?? par})`,
      ),
      detail,
    ),
    ...liste(
      'À vérifier',
      aVerifier.map(({ ligne, id, phrase }) => `${aLaLigne(ligne)}${id ?? ''} ${phrase}`.trim()),
      detail,
    ),
    ...lignesEtat(rapport),
  ]
}
