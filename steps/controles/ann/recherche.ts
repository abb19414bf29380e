import type { Constat } from '../../../reports/campagne/types.ts'
import type { ResultatAnnuaire } from '../../pilotes/contrat.ts'
import type {
  BoitePubliee,
  ExercicePublie,
  ProfessionnelPublie,
  StructurePubliee,
} from '../../services/annuaire.ts'
import { controler } from '../controle.ts'
import {
  type ChampPublie,
  champSpecialite,
  champsAbsents,
  champsAdresse,
  champsExercice,
  champsIdentite,
  champTelephone,
  citerLignes,
  nommerChamps,
  seLit,
} from './publie.ts'

const lignesDe = (resultats: readonly ResultatAnnuaire[]): readonly string[] =>
  resultats.map(({ ligne }) => ligne)

/** Les lignes d'une personne, réunies : un logiciel en montre une par activité, ou une seule. */
const lignesDuRpps = (resultats: readonly ResultatAnnuaire[], rpps: string): string =>
  lignesDe(resultats)
    .filter((ligne) => seLit(ligne, rpps))
    .join(' ')

const OU = 'résultats de la recherche dans l’annuaire'

/** ANN.01 : la personne cherchée se reconnaît : identité, spécialité, lieu d'exercice. */
export function personneTrouvee(
  resultats: readonly ResultatAnnuaire[],
  p: ProfessionnelPublie,
): Constat {
  const vue = lignesDuRpps(resultats, p.rpps)
  const champs = [
    ...champsIdentite(p),
    ...champSpecialite(p),
    ...p.exercices.flatMap(champsExercice),
  ]
  const absents = champsAbsents(vue, champs)
  return controler({
    id: 'ann.personne-trouvee',
    conforme: absents.length === 0,
    attendu: nommerChamps(champs),
    observe:
      vue === '' ? citerLignes(lignesDe(resultats)) : `${vue} ; absent : ${nommerChamps(absents)}`,
    ou: OU,
    action:
      'Montrer dans les résultats ce qui fait reconnaître la personne et son lieu d’exercice.',
    source: 'ANN.01, ANN/va1.01 [V]',
  })
}

const boitesDe = (exercices: readonly ExercicePublie[]): readonly BoitePubliee[] => [
  ...new Map(exercices.flatMap(({ boites }) => boites).map((b) => [b.adresse, b])).values(),
]

/** ANN.05 : chaque boîte par laquelle la personne se joint, la sienne, d'une activité ou de la structure. */
export function boitesTrouvees(
  resultats: readonly ResultatAnnuaire[],
  p: ProfessionnelPublie,
): Constat {
  const vue = lignesDuRpps(resultats, p.rpps)
  const attendues = boitesDe(p.exercices).map(({ adresse }) => adresse)
  const absentes = attendues.filter((adresse) => !seLit(vue, adresse))
  return controler({
    id: 'ann.boites',
    conforme: attendues.length > 0 && absentes.length === 0,
    attendu: attendues.join(', '),
    observe:
      absentes.length === 0 ? vue : `absente : ${absentes.join(', ')} ; ${vue || 'personne'}`,
    ou: OU,
    action:
      'Montrer les boîtes de la personne, celles de ses activités et celles de ses structures.',
    source: 'ANN.05, ANN/va1.05 [V] ; annuaire.md §6 [V]',
  })
}

/** ANN.05 : un homonyme d'une autre ville n'est pas proposé à sa place. */
export function homonymeEcarte(
  resultats: readonly ResultatAnnuaire[],
  { voulue, homonyme }: { voulue: ProfessionnelPublie; homonyme: ProfessionnelPublie },
): Constat {
  const la = (rpps: string) => lignesDuRpps(resultats, rpps) !== ''
  return controler({
    id: 'ann.homonyme',
    conforme: la(voulue.rpps) && !la(homonyme.rpps),
    attendu: `${voulue.nom} ${voulue.prenom}, RPPS ${voulue.rpps} ; pas ${homonyme.rpps}`,
    observe: citerLignes(lignesDe(resultats)),
    ou: OU,
    action: 'Tenir compte de la ville cherchée.',
    source: 'ANN.05, ANN/va1.05 [V]',
  })
}

/** ANN.05 : qui n'a pas de boîte reste dans les résultats ; on sait qu'il n'y a pas où lui écrire. */
export function sansBoiteMontre(
  resultats: readonly ResultatAnnuaire[],
  p: ProfessionnelPublie,
): Constat {
  const vue = lignesDuRpps(resultats, p.rpps)
  return controler({
    id: 'ann.sans-boite',
    conforme: vue !== '' && !/@[^\s]*mssante/.test(vue),
    attendu: `${p.prenom} ${p.nom} dans les résultats, sans boîte`,
    observe: vue || citerLignes(lignesDe(resultats)),
    ou: OU,
    action: 'Garder dans les résultats un professionnel sans boîte, et dire qu’il n’en a pas.',
    source: 'ANN.05 ; annuaire.md §9 [C]',
  })
}

/** Un critère, et ce qu'il a donné avec une valeur qui est la sienne, puis une qui ne l'est pas. */
export interface EssaiCritere {
  critere: string
  sien: readonly ResultatAnnuaire[]
  autre: readonly ResultatAnnuaire[]
}

/** SC.MSS/UX.41 : chaque critère, joint au nom, garde la personne ou l'écarte. */
export function criteresTenus(essais: readonly EssaiCritere[], rpps: string): Constat {
  const la = (resultats: readonly ResultatAnnuaire[]) => lignesDuRpps(resultats, rpps) !== ''
  const fautes = essais.flatMap(({ critere, sien, autre }) => {
    if (!la(sien)) return [`${critere} : la personne n’est pas trouvée`]
    return la(autre) ? [`${critere} : n’écarte pas`] : []
  })
  return controler({
    id: 'ann.criteres',
    conforme: fautes.length === 0,
    attendu: essais.map(({ critere }) => critere).join(', '),
    observe: fautes.join(' ; ') || 'chaque critère garde la personne ou l’écarte',
    ou: OU,
    action: 'Offrir ces critères, et exiger des résultats tous ceux qui sont remplis.',
    source: 'SC.MSS/UX.41 [V], FAQ des industriels [V]',
  })
}

/** Ce qui dit d'une boîte sa nature et le papier, sans imposer de mots. */
function champsBoite({ adresse, type, service }: BoitePubliee): readonly ChampPublie[] {
  const natures =
    type === 'PER' ? ['PER', 'personnelle'] : ['ORG', 'de la structure', 'organisationnelle']
  return [
    { nom: 'boîte', formes: [adresse] },
    { nom: 'type de boîte', formes: natures },
    ...(service === '' ? [] : [{ nom: 'service', formes: [service] }]),
    { nom: 'dématérialisation', formes: ['papier', 'dématérialisation', 'dématérialisé'] },
  ]
}

/** SC.MSS/UX.41 : tous les champs que l'annuaire publie se lisent. */
export function champsAffiches(fiche: string, p: ProfessionnelPublie): Constat {
  const [civilite = ''] = p.civilites
  const champs: readonly ChampPublie[] = [
    ...champsIdentite(p),
    { nom: 'civilité', formes: [civilite, ...p.civilites, 'Dr', 'Monsieur', 'Madame'] },
    ...champSpecialite(p),
    ...p.exercices.flatMap((e) => [
      { nom: 'mode d’exercice', formes: [e.mode] },
      { nom: 'raison sociale', formes: [e.raison, e.enseigne].filter(Boolean) },
      ...champsAdresse(e),
      ...champTelephone(e),
    ]),
    ...boitesDe(p.exercices).flatMap(champsBoite),
  ]
  const absents = champsAbsents(fiche, champs)
  return controler({
    id: 'ann.champs',
    conforme: absents.length === 0,
    attendu: [...new Set(champs.map(({ nom }) => nom))].join(', '),
    observe: absents.length === 0 ? 'tous affichés' : `absent : ${nommerChamps(absents)}`,
    ou: 'résultat de la recherche et son détail',
    action: 'Afficher tous les champs que l’annuaire publie.',
    source: 'SC.MSS/UX.41 [V] ; annuaire.md §9',
  })
}

/** SC.MSS/CONF.20 : une structure se trouve par sa raison sociale, avec son adresse. */
export function structureTrouvee(
  resultats: readonly ResultatAnnuaire[],
  { raison, adresse }: StructurePubliee,
): Constat {
  return controler({
    id: 'ann.structure-trouvee',
    // Une personne qui y exerce a aussi cette boîte : c'est la structure qui doit être nommée.
    conforme: resultats.some(({ nom, ligne }) => seLit(nom, raison) && seLit(ligne, adresse)),
    attendu: `${raison}, ${adresse}`,
    observe: citerLignes(lignesDe(resultats)),
    ou: 'recherche d’un destinataire, pendant la rédaction',
    action: 'Chercher aussi les structures, et proposer leurs boîtes.',
    source: 'SC.MSS/CONF.20 [V]',
  })
}

/** SC.MSS/CONF.20 : le message part à l'adresse choisie dans l'annuaire. */
export function adresseTenue(recus: readonly string[], adresse: string): Constat {
  return controler({
    id: 'ann.adresse-tenue',
    conforme: recus.length === 1 && recus[0]?.toLowerCase() === adresse,
    attendu: adresse,
    observe: recus.join(', '),
    ou: 'enveloppe du message reçu par l’opérateur',
    action: 'Écrire à l’adresse choisie, et à elle seule.',
    source: 'SC.MSS/CONF.20 [V]',
  })
}
