import { contenuDatamatrix } from '../../reference-lgc/documents/datamatrix/contenu-ins.ts'
import { matriceDe } from '../../reference-lgc/documents/datamatrix/matrice.ts'
import { grouperMatricule } from '../../reference-lgc/insi/natures.ts'
import { SANS_MUTATIONS } from '../../reference-lgc/mutations/interrupteur.ts'
import { IDENTITE_VIDE } from '../../reference-lgc/patients/identite.ts'
import { cleDuNumero, cleExacte } from '../../reference-lgc/patients/regles/cle-nir.ts'
import type { SujetEprouve } from './sujet.ts'

/** Le LGC de référence : ses clés, son affichage, son écriture du datamatrix. */
export const SUJET_LGC: SujetEprouve = {
  cle: cleDuNumero,
  cleExacte,
  grouper: grouperMatricule,
  ecrire({ numero: _numero, oid, prenoms, ...identite }, matricule) {
    const traits = {
      ...IDENTITE_VIDE,
      ...identite,
      prenomsNaissance: prenoms,
      premierPrenom: prenoms.split(' ')[0] ?? '',
    }
    return contenuDatamatrix({ traits }, { matricule, oid }, SANS_MUTATIONS)
  },
  dessiner: (contenu) => matriceDe(contenu).modules,
}
