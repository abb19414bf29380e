import { grouperMatricule, natureDe } from '../../insi/natures.ts'
import type { TraitCompare } from '../../insi/regles/comparer.ts'
import { CHAMPS_IDENTITE } from '../../patients/identite.ts'
import { LIBELLES } from '../../patients/libelles.ts'
import { dateAffichee } from '../../patients/saisie/dates.ts'
import { identiteLue } from '../actions/creer-qualifie.ts'
import type { BeneficiaireApcv } from '../contexte.ts'

/** Ce qu'une création écrirait : tout y est nouveau. */
export function traitsLus(lu: BeneficiaireApcv): readonly TraitCompare[] {
  const { matricule, oid } = lu.individu.actif
  const identite = identiteLue(lu)
  const valeurs = {
    ...identite,
    dateNaissance: dateAffichee(identite.dateNaissance),
    matriculeIns: `${grouperMatricule(matricule)} ${natureDe(oid) ?? ''}`.trim(),
    oid,
  }
  return CHAMPS_IDENTITE.filter((champ) => valeurs[champ] !== '').map((champ) => ({
    libelle: LIBELLES[champ],
    dossier: '',
    insi: valeurs[champ],
    comparaison: 'nouveau',
  }))
}
