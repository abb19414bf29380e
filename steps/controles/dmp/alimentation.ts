import type { Constat } from '../../../reports/campagne/types.ts'
import { CLASSIFICATIONS_DOCUMENT } from '../../../schemas/xds/metadonnees.ts'
import type { EnvoiAffiche } from '../../pilotes/contrat.ts'
import type { DocumentDuDmp } from '../../services/dmp.ts'
import { citer, controler, normaliser } from '../controle.ts'

const MOTS_STATUT: Record<string, string> = {
  actif: 'en vigueur',
  obsolete: 'remplacé',
  archive: 'archivé',
  supprime: 'supprimé',
}

/** « Suivi du diabète », en vigueur */
const direDocument = ({ titre, statut }: DocumentDuDmp): string =>
  `« ${titre} », ${MOTS_STATUT[statut] ?? statut}`

const direTous = (documents: readonly DocumentDuDmp[]): string =>
  documents.map(direDocument).join(' ; ') || 'aucun document'

const OU = 'dossier du patient au DMP'

/** Les versions en vigueur sous ce titre. */
export const enVigueur = (
  documents: readonly DocumentDuDmp[],
  titre: string,
): readonly DocumentDuDmp[] => documents.filter((d) => d.titre === titre && d.statut === 'actif')

/** DMP.01 : le document validé arrive au DMP sans autre geste. */
export function envoiAutomatique(documents: readonly DocumentDuDmp[], titre: string): Constat {
  return controler({
    id: 'dmp.envoi-automatique',
    conforme: enVigueur(documents, titre).length > 0,
    attendu: `« ${titre} » en vigueur au DMP, sans autre geste que de l’avoir terminé`,
    observe: direTous(documents),
    ou: OU,
    action: 'Créer l’ordre d’envoi à la validation du document, et l’exécuter seul.',
    source: 'DMP.01 au catalogue ; FAQ-06 ; dmp.md §16.6 [V]',
  })
}

/** DMP.01 : ni perdu, ni versé sous deux numéros. */
export function uneSeuleFois(documents: readonly DocumentDuDmp[], titre: string): Constat {
  const presents = enVigueur(documents, titre)
  return controler({
    id: 'dmp.une-seule-fois',
    conforme: presents.length === 1,
    attendu: `« ${titre} » une seule fois en vigueur au DMP`,
    observe: `${presents.length} fois : ${presents.map((d) => d.uniqueId).join(', ')}`,
    ou: OU,
    action: 'Garder le même numéro de document et de lot à chaque nouvel essai.',
    source: 'DMP.01 au catalogue ; dmp.md §16.6 [C]',
  })
}

const codeDe = ({ metadonnees }: DocumentDuDmp, schema: string): string =>
  metadonnees.classements.find((c) => c.schema === schema)?.code ?? ''

const auteurDe = ({ metadonnees }: DocumentDuDmp): string =>
  metadonnees.classements
    .filter(({ schema }) => schema === CLASSIFICATIONS_DOCUMENT.author)
    .flatMap(({ fentes }) => fentes.authorPerson ?? [])[0] ?? ''

/** Ce que le document dit de lui au DMP. */
interface FicheAttendue {
  ins: string
  /** Code du type (JDV_J07). */
  type: string
  /** `8` + RPPS. */
  auteur: string
}

/** Le PDF encapsulé, JDV_J60 (dmp.md §18.4 [V]). */
const FORMAT_N1 = 'urn:ihe:iti:xds-sd:pdf:2008'

/** DMP.01 : le bon patient, le bon type, le bon auteur, en CDA R2 N1. */
export function ficheJuste(document: DocumentDuDmp, voulue: FicheAttendue): Constat[] {
  const comparer = (id: string, nom: string, attendu: string, observe: string) =>
    controler({
      id,
      conforme: observe === attendu,
      attendu: `${nom} : ${attendu}`,
      observe: `${nom} : ${observe || 'absent'}`,
      ou: `métadonnées de « ${document.titre} » au DMP`,
      action: 'Tirer les métadonnées du document lui-même.',
      source: 'DMP.01 au catalogue ; dmp.md §8.3 [V]',
    })
  const format = codeDe(document, CLASSIFICATIONS_DOCUMENT.formatCode)
  return [
    comparer('dmp.fiche-ins', 'INS', voulue.ins, document.ins),
    comparer('dmp.fiche-type', 'type', voulue.type, document.type),
    comparer('dmp.fiche-auteur', 'auteur', voulue.auteur, auteurDe(document).split('^')[0] ?? ''),
    comparer('dmp.fiche-format', 'format', FORMAT_N1, format),
  ]
}

const envoiDe = (envois: readonly EnvoiAffiche[], titre: string): EnvoiAffiche | undefined =>
  envois.find((envoi) => normaliser(envoi.titre).includes(normaliser(titre)))

/** Le logiciel a décidé de cet envoi : ni en cours, ni à partir. */
export function tranche(envois: readonly EnvoiAffiche[], titre: string): boolean {
  const envoi = envoiDe(envois, titre)
  return envoi !== undefined && !/attente d'envoi|en cours|part le/.test(normaliser(envoi.etat))
}

/** SC.DMP/HISTO.01, DMP.01 : l'utilisateur voit que c'est parti. */
export function envoiAffiche(envois: readonly EnvoiAffiche[], titre: string): Constat {
  const envoi = envoiDe(envois, titre)
  return controler({
    id: 'dmp.envoi-affiche',
    conforme: /envoye|transmis|parti|au dmp/.test(normaliser(envoi?.etat ?? '')),
    attendu: `« ${titre} » dit envoyé au DMP`,
    observe: envoi ? `« ${envoi.etat} »` : citer(envois.map((e) => e.titre)),
    ou: 'envois au DMP du patient',
    action: 'Montrer, pour chaque document, s’il est parti au DMP et quand.',
    source: 'DMP.01 au catalogue ; dmp.md §16.6 [V]',
  })
}

/** DMP.02 : une seule version en vigueur, l'ancienne remplacée. */
export function remplacement(
  documents: readonly DocumentDuDmp[],
  { ancien, nouveau }: { ancien: string; nouveau: string },
): Constat {
  const anciens = documents.filter(({ titre }) => titre === ancien)
  const restes = anciens.filter(({ statut }) => statut === 'actif')
  return controler({
    id: 'dmp.remplacement',
    conforme:
      enVigueur(documents, nouveau).length === 1 && anciens.length > 0 && restes.length === 0,
    attendu: `« ${nouveau} » seul en vigueur, « ${ancien} » remplacé`,
    observe: direTous(documents),
    ou: OU,
    action: 'Lier la nouvelle version à l’inscription de l’ancienne par une association RPLC.',
    source: 'DMP.02 au catalogue ; dmp.md §8.5 [V]',
  })
}

/** DMP.02 : ce qui est supprimé du dossier l'est aussi du DMP. */
export function suppression(documents: readonly DocumentDuDmp[], titre: string): Constat {
  const siens = documents.filter((d) => d.titre === titre)
  return controler({
    id: 'dmp.suppression',
    conforme: siens.length > 0 && siens.every(({ statut }) => statut === 'supprime'),
    attendu: `« ${titre} » supprimé du DMP`,
    observe: direTous(siens),
    ou: OU,
    action: 'Passer l’inscription du document au statut « Deleted » (TD3.3c).',
    source: 'DMP.02 au catalogue ; dmp.md §11 [V]',
  })
}

const rienDepose = (
  id: string,
  documents: readonly DocumentDuDmp[],
  pourquoi: string,
  reste: Pick<Constat, 'action' | 'source'>,
): Constat =>
  controler({
    id,
    conforme: documents.length === 0,
    attendu: `rien au DMP : ${pourquoi}`,
    observe: direTous(documents),
    ou: OU,
    ...reste,
  })

/** DMP.01 : rien ne part sous une identité qui n'est pas qualifiée. */
export const rienSansInsQualifiee = (documents: readonly DocumentDuDmp[]): Constat =>
  rienDepose('dmp.ins-qualifiee', documents, 'l’identité n’est pas qualifiée', {
    action: 'Retenir l’envoi tant que l’identité n’est pas qualifiée.',
    source: 'DMP.01 au catalogue ; dmp.md §16.6 [V]',
  })

/** SC.DMP/CONF.09.BIS : l'opposition du patient arrête l'envoi. */
export const oppositionRespectee = (documents: readonly DocumentDuDmp[], titre: string): Constat =>
  rienDepose(
    'dmp.opposition-respectee',
    documents.filter((d) => d.titre === titre),
    'le patient s’est opposé à l’alimentation',
    {
      action: 'Juger l’opposition au moment de l’envoi, et garder le document au cabinet.',
      source: 'SC.DMP/CONF.09.BIS au catalogue ; dmp.md §16.1 [V]',
    },
  )

/** SC.DMP/ALI/PROG.03 : un document retenu reste au cabinet. */
export const retenueRespectee = (documents: readonly DocumentDuDmp[], titre: string): Constat =>
  rienDepose(
    'dmp.retenue',
    documents.filter((d) => d.titre === titre),
    'ce document a été retenu avant d’être terminé',
    {
      action: 'Garder la retenue choisie avec le document, jusqu’à ce qu’on l’envoie.',
      source: 'SC.DMP/ALI/PROG.03 au catalogue ; FAQ-06 ; dmp.md §16.6 [V]',
    },
  )

/** SC.DMP/ALI/PROG.07 : ce que le DMP n'a pas pu recevoir repart seul, et n'arrive qu'une fois. */
export function reprise(documents: readonly DocumentDuDmp[], titre: string): Constat {
  return controler({
    id: 'dmp.reprise',
    conforme: enVigueur(documents, titre).length === 1,
    attendu: `« ${titre} » une fois au DMP, dès que le service est revenu`,
    observe: direTous(documents),
    ou: OU,
    action: 'Garder l’envoi en file, et le refaire seul quand le DMP répond de nouveau.',
    source: 'SC.DMP/ALI/PROG.07 au catalogue ; dmp.md §16.6 [V]',
  })
}
