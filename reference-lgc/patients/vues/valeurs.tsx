import type { Child } from 'hono/jsx'
import type { Cog } from '../../cog/cog.ts'
import { grouperMatricule, natureDe } from '../../insi/natures.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { ChampIdentite, Identite, Patient } from '../identite.ts'
import { MOTS_SEXE } from '../libelles.ts'
import { estManque, LIBELLES_MANQUE } from '../regles/date-incomplete.ts'
import { dateAffichee } from '../saisie/dates.ts'

/** Un champ vide se dit, il ne laisse pas un blanc. */
export const Vide = () => <span class="vide">Non renseigné</span>

/** La valeur d'un champ d'identité telle que la fiche la montre ; la précision suit en retrait. */
export function ValeurChamp({
  champ,
  patient,
  cog,
  mutations,
}: {
  champ: ChampIdentite
  patient: Patient
  cog: Cog
  mutations: Mutations
}): Child {
  const { identite, ins } = patient
  if (champ === 'matriculeIns') return <Matricule ins={ins} mutations={mutations} />
  if (champ === 'oid') return ins ? ins.oid : <Vide />
  const valeur = identite[champ]
  if (valeur === '') return <Vide />
  if (champ === 'dateNaissance') return <DateNaissance patient={patient} mutations={mutations} />
  const precision = champ === 'sexe' ? MOTS_SEXE[valeur] : nomDuLieu(champ, patient.identite, cog)
  return (
    <>
      {valeur}
      {precision && <span class="precision"> {precision}</span>}
    </>
  )
}

/** La date, et ce qu'elle a d'inconnu (EXI ID 11). */
function DateNaissance({ patient, mutations }: { patient: Patient; mutations: Mutations }) {
  const { dateNaissance, dateIncertaine } = patient.identite
  const affichee = dateAffichee(dateNaissance)
  return (
    <>
      {mutations.choisir('date-jour-mois-inverses', affichee, () =>
        patient.ins ? affichee.replace(/^(\d+)\/(\d+)/, '$2/$1') : affichee,
      )}
      {estManque(dateIncertaine) && (
        <span class="precision"> incertaine, {LIBELLES_MANQUE[dateIncertaine]}</span>
      )}
    </>
  )
}

/** Le nom de l'époque ; un code qu'INSi a rendu et que la table ignore reste nu, et le dit. */
const nomDuLieu = (champ: ChampIdentite, { lieuNaissance, dateNaissance }: Identite, cog: Cog) =>
  champ === 'lieuNaissance'
    ? (cog.nommer(lieuNaissance, dateNaissance) ?? 'code inconnu de la table')
    : null

/** Le matricule, en groupes, toujours suivi de sa nature (INS.02.01). */
function Matricule({ ins, mutations }: { ins: Patient['ins']; mutations: Mutations }) {
  if (!ins) return <Vide />
  const nature = natureDe(ins.oid)
  const affichee = mutations.choisir('matricule-sans-nature', nature, () => null)
  return (
    <>
      <data value={ins.matricule}>{grouperMatricule(ins.matricule)}</data>
      {affichee && <span class="nature"> {affichee}</span>}
    </>
  )
}
