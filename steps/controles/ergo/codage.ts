import type { Constat } from '../../../reports/campagne/types.ts'
import type { CodePropose, DomaineCodes } from '../../pilotes/contrat.ts'
import { controler, normaliser } from '../controle.ts'

const dire = (codes: readonly CodePropose[]): string =>
  codes
    .slice(0, 5)
    .map(({ referentiel, code, libelle }) => `${referentiel} ${code} ${libelle}`.trim())
    .join(' ; ')

const IDS: Record<DomaineCodes, string> = {
  pathologies: 'pathologies',
  actes: 'actes',
  médicaments: 'medicaments',
}

/** Le référentiel nommé par l'écran sert-il à coder ce domaine ? */
const REFERENTIELS: Record<DomaineCodes, RegExp> = {
  pathologies: /cim|icd|cisp|icpc|drc|snomed|patholog|diagnos|resultat de consultation/,
  actes: /ccam|ngap|acte/,
  médicaments: /atc|\bcis\b|cip|ucd|bdpm|medic|vidal|thesorimed|thériaque|theriaque|claude bernard/,
}

const duDomaine = ({ referentiel }: CodePropose, domaine: DomaineCodes): boolean =>
  REFERENTIELS[domaine].test(normaliser(referentiel))

const parle = ({ libelle }: CodePropose, mot: string): boolean =>
  normaliser(libelle).includes(normaliser(mot))

/** ERGO.07 : dès trois lettres, sans valider, la recherche propose ce qui commence ainsi. */
export function completion(
  domaine: DomaineCodes,
  { lettres, mot }: { lettres: string; mot: string },
  proposes: readonly CodePropose[],
): Constat {
  return controler({
    id: `ergo.completion-${IDS[domaine]}`,
    conforme: proposes.some((code) => duDomaine(code, domaine) && parle(code, mot)),
    attendu: `à « ${lettres} », une proposition parmi les ${domaine} qui dit « ${mot} »`,
    observe: dire(proposes),
    ou: `recherche de ${domaine}`,
    action: `Proposer des ${domaine} dès la troisième lettre tapée.`,
    source: 'ERGO.07, ERGO/va1.02 [V]',
  })
}

/** ERGO.08 : ce que le médecin écrit fait proposer de quoi coder ce domaine. */
export function codagePropose(
  domaine: DomaineCodes,
  mot: string,
  proposes: readonly CodePropose[],
): Constat {
  return controler({
    id: `ergo.codage-${IDS[domaine]}`,
    conforme: proposes.some((code) => duDomaine(code, domaine) && parle(code, mot)),
    attendu: `un code de ${domaine} pour « ${mot} »`,
    observe: dire(proposes.filter((code) => duDomaine(code, domaine))),
    ou: 'codage proposé à la rédaction',
    action: `Proposer à la rédaction les référentiels de codage des ${domaine}.`,
    source: 'ERGO.08, ERGO/va1.03 [V]',
  })
}

/** ERGO.08 : filtrées sur la CIM-10, il ne reste qu'elle, et il en reste. */
export function codageFiltre(
  avant: readonly CodePropose[],
  apres: readonly CodePropose[],
): Constat {
  const estCim = ({ referentiel }: CodePropose) => /cim|icd/.test(normaliser(referentiel))
  return controler({
    id: 'ergo.codage-filtre',
    conforme: apres.length > 0 && apres.every(estCim) && apres.length < avant.length,
    attendu: 'les seules propositions de la CIM-10',
    observe: `${avant.length} propositions, puis ${apres.length} : ${dire(apres)}`,
    ou: 'codage proposé à la rédaction',
    action: 'Filtrer les propositions de codage par référentiel.',
    source: 'ERGO.08, ERGO/va1.03 [V]',
  })
}
