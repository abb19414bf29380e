import { formeMatricule } from '../../../patients/regles/cle-nir.ts'
import type { InsDiffusee } from '../../hl7/pid.ts'

/** Une clé fausse n'est pas un refus : INSi tranchera ; une autre forme ne se vérifie pas (§7 [V]). */
export const refusMatricule = (ins: InsDiffusee | null): string | null =>
  ins === null || formeMatricule(ins.matricule)
    ? null
    : "Le matricule INS n'a pas les quinze caractères attendus (PID-3)."
