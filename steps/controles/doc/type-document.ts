import type { Constat } from '../../../reports/campagne/types.ts'
import type { DocumentCda } from '../../../schemas/cda/lecture/lire-document.ts'
import { controler } from '../controle.ts'

/** Annexe Va1 : le type que la nomenclature donne à ce document (cda.md §1). */
export function typeDocument({ type }: DocumentCda, attendu: string): Constat {
  return controler({
    id: 'doc.type',
    conforme: type === attendu,
    attendu: `type ${attendu}`,
    observe: type === '' ? 'aucun type' : `type ${type}`,
    ou: 'code de l’en-tête CDA',
    action: `Donner au document le type ${attendu} de la nomenclature.`,
    source: 'annexe MDV-LGC-Va1 ; cda.md §1 [V]',
  })
}
