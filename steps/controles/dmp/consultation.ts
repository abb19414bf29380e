import type { Constat } from '../../../reports/campagne/types.ts'
import type { ConsultationDmp, ProfessionnelPsc } from '../../pilotes/contrat.ts'
import type { AccesDmp } from '../../services/dmp.ts'
import { citer, controler, normaliser } from '../controle.ts'

/** TD0.3, TD3.1a, TD3.2… : tout ce qui consulte ; TD3.1b et TD3.3c servent à alimenter (dmp.md §2 [V]). */
const CONSULTE = /^TD(0\.3|0\.4|1\.3|3\.1a|3\.2|3\.3[abd])/

/** SC.DMP/CONF.06 : sans consentement, aucune transaction de consultation. */
export function rienConsulte(acces: readonly AccesDmp[]): Constat {
  const faits = acces.filter(({ transaction }) => CONSULTE.test(transaction))
  return controler({
    id: 'dmp.consentement',
    conforme: faits.length === 0,
    attendu: 'aucune consultation reçue par le DMP sans consentement enregistré',
    observe: faits.map(({ transaction }) => transaction).join(', ') || 'aucune',
    ou: 'accès tracés par le DMP',
    action: 'Ne rien demander au DMP tant que le consentement n’est pas enregistré.',
    source: 'SC.DMP/CONF.06 au catalogue ; dmp.md §16.1 [V]',
  })
}

/** SC.DMP/CONF.06 : la consultation est bloquée, et l'on sait pourquoi. */
export function consultationBloquee({ ouvert, conditions }: ConsultationDmp): Constat {
  const dit = conditions.some((condition) => normaliser(condition).includes('consent'))
  return controler({
    id: 'dmp.consultation-bloquee',
    conforme: !ouvert && dit,
    attendu: 'DMP fermé, faute de consentement',
    observe: ouvert ? 'liste du DMP affichée' : citer(conditions),
    ou: 'page du DMP du patient',
    action: 'Dire que le consentement manque, et offrir de l’enregistrer.',
    source: 'SC.DMP/CONF.06 au catalogue ; dmp.md §16.2 [V]',
  })
}

/** Ce qu'une cause dit de plus que le nom de la condition. */
const CAUSES = {
  'le consentement manque': /(?:aucun|pas|sans)\b.*consent|consent.*\b(?:pas|manque|absent)/,
  'Pro Santé Connect ou la carte manque':
    /mot de passe|(?:aucun|pas|sans|manque|demande|connecter|expir).*(?:pro sante connect|\bcps\b|\bcarte\b)/,
} as const
export type CauseDica = keyof typeof CAUSES
export const CAUSES_DICA = Object.keys(CAUSES) as CauseDica[]

/** SC.DMP/UX.13 : fermé, et chaque condition manquante dit sa cause, en plus de son nom. */
export function causesDites(vue: ConsultationDmp, causes: readonly CauseDica[]): Constat {
  const conditions = vue.conditions.map(normaliser)
  const tues = causes.filter((cause) => !conditions.some((c) => CAUSES[cause].test(c)))
  return controler({
    id: 'dmp.dica-cause',
    conforme: !vue.ouvert && tues.length === 0,
    attendu: `DMP fermé, avec pour causes ${citer(causes)}`,
    observe: vue.ouvert ? 'liste du DMP affichée' : citer(vue.conditions),
    ou: 'liste des conditions d’accès au DMP',
    action: 'Dire, pour chaque condition non remplie, ce qui manque et quoi faire.',
    source: 'SC.DMP/UX.13 au catalogue ; dmp.md §16.2 [V]',
  })
}

const titres = ({ documents }: ConsultationDmp): readonly string[] =>
  documents.map(({ titre }) => titre)

/** SC.DMP/UX.14 : la liste montre le document. */
export function listeMontre(vue: ConsultationDmp, titre: string): Constat {
  return controler({
    id: 'dmp.liste',
    conforme: vue.ouvert && titres(vue).includes(titre),
    attendu: `« ${titre} » dans la liste du DMP`,
    observe: vue.ouvert ? citer(titres(vue)) : `DMP fermé : ${citer(vue.conditions)}`,
    ou: 'liste des documents du DMP',
    action: 'Montrer les documents que le DMP rend pour ce patient.',
    source: 'SC.DMP/UX.14 au catalogue ; dmp.md §16.4 [V]',
  })
}

/** SC.DMP/UX.14 : rien d'un autre patient. */
export function bonPatient(vue: ConsultationDmp, etranger: string): Constat {
  return controler({
    id: 'dmp.bon-patient',
    conforme: !titres(vue).includes(etranger),
    attendu: `« ${etranger} », d’un autre patient, absent`,
    observe: citer(titres(vue)),
    ou: 'liste des documents du DMP',
    action: 'Ne montrer d’un dossier que les documents de ce dossier.',
    source: 'DMP.05 et SC.DMP/UX.14 au catalogue ; dmp.md §16.4 [V]',
  })
}

/** SC.DMP/CONF.16 : l'autorisation de ce professionnel est au DMP. */
export function autorisationPosee(
  autorisations: readonly string[],
  { identifiantNational, nom }: ProfessionnelPsc,
): Constat {
  return controler({
    id: 'dmp.autorisation',
    conforme: autorisations.includes(identifiantNational),
    attendu: `l’autorisation de ${nom} posée au DMP`,
    observe: autorisations.length === 0 ? 'aucune' : autorisations.join(', '),
    ou: 'autorisations du dossier au DMP',
    action: 'Poser l’autorisation (TD0.3) une fois le consentement enregistré.',
    source: 'SC.DMP/CONF.16 au catalogue ; dmp.md §16.3 [V]',
  })
}

const LECTURE = /^TD3\.2/

/** SC.DMP/CONF.14 : la lecture que le DMP a vue est dans la trace du logiciel, au nom de son auteur. */
export function lectureTracee(
  acces: readonly AccesDmp[],
  traces: readonly string[],
  { titre, nom }: { titre: string; nom: string },
): Constat {
  const vues = acces.filter(({ transaction }) => LECTURE.test(transaction))
  const dites = traces
    .map(normaliser)
    .filter((t) => t.includes(normaliser(titre)) && t.includes(normaliser(nom)))
  return controler({
    id: 'dmp.trace-lecture',
    conforme: vues.length > 0 && dites.length >= vues.length,
    attendu: `${vues.length || 1} lecture de « ${titre} » par ${nom}, tracée`,
    observe: `${vues.length} vue par le DMP, ${dites.length} tracée ; ${citer(traces.slice(0, 4))}`,
    ou: 'traces des accès au DMP',
    action: 'Tracer chaque lecture d’un document du DMP, avec son auteur.',
    source: 'SC.DMP/CONF.14 au catalogue ; dmp.md §16.7 [V]',
  })
}

/** Type et date de l'acte, dans une recherche TD3.1 (dmp.md §9 [V]). */
const PARAMETRES = ['$XDSDocumentEntryTypeCode', '$XDSDocumentEntryServiceStartTimeFrom']

/** SC.DMP/UX.27 : une même recherche porte les deux critères choisis. */
export function criteresRecus(recherches: readonly string[]): Constat {
  const presents = (corps: string) => PARAMETRES.filter((nom) => corps.includes(nom))
  const derniere = recherches.at(-1) ?? ''
  return controler({
    id: 'dmp.criteres',
    conforme: recherches.some((corps) => presents(corps).length === PARAMETRES.length),
    attendu: `une recherche portant ${PARAMETRES.join(' et ')}`,
    observe: `${recherches.length} recherche ; la dernière porte ${presents(derniere).join(', ') || 'aucun des deux'}`,
    ou: 'recherches reçues par le DMP',
    action: 'Envoyer dans la même requête tous les critères choisis.',
    source: 'SC.DMP/UX.27 au catalogue ; dmp.md §9 [V]',
  })
}
