import type { Constat } from '../../../reports/campagne/types.ts'
import type { QrLu } from '../../../schemas/qr/lire-qr.ts'
import { controler } from '../controle.ts'

const SOURCE = 'PROV.FLUXS.02 ; ordonnance-numerique.md §5 [C], forme non officielle'

/** Une ordonnance que le service simulé a enregistrée. */
export interface OrdonnanceDeposee {
  numero: string
  type: string
  /** Numéro national de qui l'a déposée. */
  prescripteur: string
  /** Empreinte du PDF annoncée au dépôt, hexadécimale. */
  pdfSha256: string
}

const dire = (deposees: readonly OrdonnanceDeposee[]): string =>
  deposees.map(({ numero, type }) => `${numero} (type ${type})`).join(', ') || 'aucune ordonnance'

/** Une ordonnance terminée donne un dépôt et un seul, sous son type et au nom de qui l'a signée. */
export function enregistreeUneFois(
  nouvelles: readonly OrdonnanceDeposee[],
  attendue: { type: string; prescripteur: string },
): Constat {
  const [seule] = nouvelles
  const juste = seule?.type === attendue.type && seule.prescripteur === attendue.prescripteur
  return controler({
    id: 'on.enregistree-une-fois',
    conforme: nouvelles.length === 1 && juste,
    attendu: `une ordonnance de type ${attendue.type}, déposée par ${attendue.prescripteur}`,
    observe: dire(nouvelles),
    ou: 'Ordonnance Numérique simulée',
    action: 'Déposer chaque ordonnance une fois, sous un seul numéro, même après un silence.',
    source: SOURCE,
  })
}

/** Une ordonnance refusée n'est pas déposée sous un autre numéro. */
export function rienDePlus(nouvelles: readonly OrdonnanceDeposee[]): Constat {
  return controler({
    id: 'on.rien-de-plus',
    conforme: nouvelles.length === 0,
    attendu: 'aucune ordonnance de plus',
    observe: dire(nouvelles),
    ou: 'Ordonnance Numérique simulée',
    action: 'Ne pas redéposer une ordonnance refusée sans que son auteur la reprenne.',
    source: SOURCE,
  })
}

/** Ce que l'écran dit du dépôt. */
export function depotAffiche(
  { enregistree, numero }: { enregistree: boolean; numero: string },
  attendu: string | null,
): Constat {
  return controler({
    id: 'on.depot-affiche',
    conforme: attendu === null ? !enregistree : enregistree && numero === attendu,
    attendu: attendu === null ? 'ordonnance non enregistrée' : `ordonnance enregistrée, ${attendu}`,
    observe: enregistree ? `enregistrée, ${numero || 'sans numéro'}` : 'non enregistrée',
    ou: 'écran du document',
    action: 'Dire à l’écran si l’ordonnance est enregistrée, et son numéro.',
    source: SOURCE,
  })
}

const citer = (codes: readonly QrLu[]): string =>
  codes.map(({ texte, page }) => `« ${texte} » page ${page ?? 1}`).join(', ')

/**
 * Le code se décode sur le papier ; il porte le numéro et aucun autre. Son texte est libre : le numéro
 * doit y être entier.
 */
export function codeImprime(codes: readonly QrLu[], numero: string): Constat {
  const entier = new RegExp(`(?<![0-9A-Z])${numero}(?![0-9A-Z])`)
  return controler({
    id: 'on.code-imprime',
    conforme: codes.length > 0 && codes.every(({ texte }) => entier.test(texte)),
    attendu: `un code 2D au numéro ${numero}`,
    observe: citer(codes) || 'aucun code 2D lisible',
    ou: 'édition produite',
    action: 'Imprimer le code 2D du numéro enregistré, lisible, et aucun autre.',
    source: SOURCE,
  })
}

/** Le pharmacien ne doit pas scanner une ordonnance que le service n'a pas. */
export function sansCode(codes: readonly QrLu[]): Constat {
  return controler({
    id: 'on.sans-code',
    conforme: codes.length === 0,
    attendu: 'aucun code 2D',
    observe: citer(codes) || 'aucun code 2D',
    ou: 'édition produite',
    action: 'N’imprimer de code que pour une ordonnance que le service a enregistrée.',
    source: SOURCE,
  })
}

/** Le PDF annoncé au dépôt est celui qui s'imprime. */
export function memePdf(empreinte: string, deposee: OrdonnanceDeposee): Constat {
  return controler({
    id: 'on.pdf-depose',
    conforme: empreinte === deposee.pdfSha256,
    attendu: `empreinte ${deposee.pdfSha256}`,
    observe: `empreinte ${empreinte}`,
    ou: 'édition produite',
    action: 'Déposer l’empreinte du PDF remis au patient, et imprimer ce PDF.',
    source: SOURCE,
  })
}

/** `serviceEvent/id` : un seul, le numéro enregistré ; aucun sans dépôt (ordonnance-numerique.md §4 [V]). */
export function numeroStructure(numeros: readonly string[], attendu: string | null): Constat {
  const voulus = attendu === null ? [] : [attendu]
  return controler({
    id: 'on.numero-structure',
    conforme: numeros.length === voulus.length && numeros[0] === voulus[0],
    attendu: attendu === null ? 'aucun numéro d’ordonnance' : `numéro ${attendu}`,
    observe: numeros.join(', ') || 'aucun numéro d’ordonnance',
    ou: 'acte documenté (serviceEvent) de l’en-tête CDA, racine 1.2.250.1.215.500.1.1',
    action: 'Porter dans serviceEvent/id le numéro enregistré, et rien sans enregistrement.',
    source: SOURCE,
  })
}
