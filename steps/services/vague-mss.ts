import type { Simulateurs } from './simulateurs.ts'

/** La génération de règles MSSanté d'un référentiel : `MDV-LGC-Va1` suit la première (mssante.md §1 [V]). */
export const vagueDe = (rem: string): '1' | '2' => (/Va1$/i.test(rem) ? '1' : '2')

/** Un logiciel de la vague 1 n'a pas à écrire les en-têtes que la vague 2 a ajoutés (CONF.14 à CONF.16). */
export async function reglerVague(simulateurs: Simulateurs, rem: string): Promise<void> {
  if (simulateurs.simules.includes('mss'))
    await simulateurs.poster('mss', 'reglages', { vague: vagueDe(rem) })
}
