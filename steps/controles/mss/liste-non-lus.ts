import type { Constat } from '../../../reports/campagne/types.ts'
import type { CritereListe, DocumentListe } from '../../pilotes/contrat.ts'
import type { CourrierRecu } from '../../services/courrier-recu.ts'
import { citer, controler, normaliser } from '../controle.ts'
import { jourDuDocument } from './reception.ts'

/** `20/11/2026` devient `20261120` : l'ordre des textes est alors celui des jours. */
const ordonnable = (jour: string): string =>
  (/\d{2}\/\d{2}\/\d{4}/.exec(jour)?.[0] ?? '').split('/').reverse().join('')

/** Le courrier que cette ligne montre, reconnu à son titre et à son jour. */
const courrierDe = (ligne: DocumentListe, courriers: readonly CourrierRecu[]) =>
  courriers.find(
    (courrier) =>
      normaliser(ligne.titre).includes(normaliser(courrier.demande.titre)) &&
      ligne.date.includes(jourDuDocument(courrier)),
  )

/** Les lignes des seuls documents que le scénario a envoyés. */
const lignesDe = (liste: readonly DocumentListe[], courriers: readonly CourrierRecu[]) =>
  liste.flatMap((ligne) => courrierDe(ligne, courriers) ?? [])

const dire = (vus: readonly CourrierRecu[]): string =>
  vus
    .map((c) => `« ${c.demande.titre} » de ${c.demande.patient.nomNaissance}, ${jourDuDocument(c)}`)
    .join(' ; ')

const CLES: Record<CritereListe, (courrier: CourrierRecu) => string> = {
  date: (courrier) => ordonnable(jourDuDocument(courrier)),
  patient: ({ demande }) => normaliser(demande.patient.nomNaissance),
  type: ({ demande }) => demande.type,
}

const croissante = (cles: readonly string[]): boolean =>
  cles.every((cle, rang) => rang === 0 || (cles[rang - 1] ?? '') <= cle)

/** Les documents de même clé se suivent : l'ordre des types est celui de l'éditeur. */
const groupee = (cles: readonly string[]): boolean =>
  cles.filter((cle, rang) => rang === 0 || cles[rang - 1] !== cle).length === new Set(cles).size

/** ERGO.02 : sans rien demander, le plus récent est en tête. */
export function recentsEnTete(
  liste: readonly DocumentListe[],
  courriers: readonly CourrierRecu[],
): Constat {
  const vus = lignesDe(liste, courriers)
  return controler({
    id: 'ergo.recents-en-tete',
    conforme: vus.length === courriers.length && croissante(vus.map(CLES.date).reverse()),
    attendu: `${courriers.length} documents, le plus récent en tête`,
    observe: dire(vus),
    ou: 'liste des documents non lus',
    action: 'Montrer d’abord les documents les plus récents.',
    source: 'ERGO.02, ERGO/va1.05 [V]',
  })
}

/** ERGO.02 : la liste se trie, dans un sens ou dans l'autre. */
export function listeTriee(
  liste: readonly DocumentListe[],
  courriers: readonly CourrierRecu[],
  critere: CritereListe,
): Constat {
  const vus = lignesDe(liste, courriers)
  const cles = vus.map(CLES[critere])
  const rangee =
    critere === 'type' ? groupee(cles) : croissante(cles) || croissante([...cles].reverse())
  return controler({
    id: `ergo.tri-${critere}`,
    conforme: vus.length === courriers.length && rangee,
    attendu: `${courriers.length} documents, rangés par ${critere}`,
    observe: dire(vus),
    ou: 'liste des documents non lus',
    action: `Trier la liste par ${critere}.`,
    source: 'ERGO.02, ERGO/va1.05 [V]',
  })
}

/** ERGO.02 : le filtre garde ce qui convient, et rien d'autre. */
export function listeFiltree(
  liste: readonly DocumentListe[],
  {
    gardes,
    tous,
    critere,
  }: {
    gardes: readonly CourrierRecu[]
    tous: readonly CourrierRecu[]
    critere: CritereListe
  },
): Constat {
  const vus = lignesDe(liste, tous)
  return controler({
    id: `ergo.filtre-${critere}`,
    conforme: vus.length === gardes.length && gardes.every((garde) => vus.includes(garde)),
    attendu: dire(gardes),
    observe: dire(vus),
    ou: 'liste des documents non lus',
    action: `Filtrer la liste par ${critere}.`,
    source: 'ERGO.02, ERGO/va1.05 [V]',
  })
}

/** ERGO.03 : l'ouverture dit que des documents attendent, sans qu'on les cherche. */
export function nonLusOuverture(avis: readonly string[], nombre: number): Constat {
  return controler({
    id: 'ergo.non-lus-ouverture',
    conforme: avis.some(
      (dit) =>
        new RegExp(`\\b${nombre}\\b`).test(dit) &&
        /non lu|a lire|attente|recu/.test(normaliser(dit)),
    ),
    attendu: `un avis ou une liste qui dit ${nombre} document(s) à lire`,
    observe: avis.length === 0 ? 'rien' : citer(avis),
    ou: 'première page après la connexion',
    action:
      'Montrer à l’ouverture la liste des documents non lus, ou un accès qui dit leur nombre.',
    source: 'ERGO.03, ERGO/va1.06 [V]',
  })
}
