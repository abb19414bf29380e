import { type Fragment, facultatif, xml } from '../../../insi/soap/gabarit.ts'
import type { Mutations } from '../../../mutations/interrupteur.ts'
import type { Contenu } from '../../modele/contenu.ts'
import type { TraitsFiges } from '../../modele/personnes.ts'
import { OID_IPP } from '../../oid.ts'
import { insDiffusable } from '../../regles/ins-diffusable.ts'
import { dateCda } from '../dates.ts'

const SEXES: Record<string, { code: string; libelle: string }> = {
  F: { code: 'F', libelle: 'Féminin' },
  M: { code: 'M', libelle: 'Masculin' },
}
const SEXE_AUTRE = { code: 'UN', libelle: 'Inconnu' }

/** L'INS d'abord, et seulement qualifiée ; sinon le seul numéro du cabinet (cda.md §5 [V]). */
function identifiants({ patient }: Contenu, mutations: Mutations): Fragment[] {
  const ins = mutations.choisir(
    'matricule-dans-xdm-recuperee',
    insDiffusable(patient),
    () => patient.ins,
  )
  return [
    ...(ins ? [xml`<id root="${ins.oid}" extension="${ins.matricule}"/>`] : []),
    xml`<id root="${OID_IPP}" extension="${patient.ipp}"/>`,
  ]
}

/** Liste, premier prénom et nom de naissance, puis ce que le patient utilise (cda.md §5 [V]). */
const nom = (t: TraitsFiges): Fragment => xml`<name>
          <family qualifier="BR">${t.nomNaissance}</family>
          <given>${t.prenomsNaissance || t.premierPrenom}</given>
          <given qualifier="BR">${t.premierPrenom}</given>${utilise('family', t.nomUtilise)}${utilise('given', t.prenomUtilise)}
        </name>`

const utilise = (element: 'family' | 'given', valeur: string): Fragment | null => {
  if (valeur === '') return null
  return element === 'family'
    ? xml`
          <family qualifier="CL">${valeur}</family>`
    : xml`
          <given qualifier="CL">${valeur}</given>`
}

const naissance = ({ lieuNaissance }: TraitsFiges): Fragment | null =>
  lieuNaissance === ''
    ? null
    : xml`
        <birthplace><place><addr>${facultatif('county', lieuNaissance)}</addr></place></birthplace>`

export function patientCda(contenu: Contenu, mutations: Mutations): Fragment {
  const { patient } = contenu
  const sexe = SEXES[patient.traits.sexe] ?? SEXE_AUTRE
  return xml`<recordTarget>
    <patientRole>
      ${identifiants(contenu, mutations)}
      <addr nullFlavor="UNK"/>
      <telecom nullFlavor="UNK"/>
      <patient classCode="PSN">
        ${nom(patient.traits)}
        <administrativeGenderCode code="${sexe.code}" displayName="${sexe.libelle}" codeSystem="2.16.840.1.113883.5.1"/>
        <birthTime value="${dateCda(patient.traits.dateNaissance)}"/>${naissance(patient.traits)}
      </patient>
    </patientRole>
  </recordTarget>`
}
