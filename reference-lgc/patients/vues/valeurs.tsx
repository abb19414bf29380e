import type { Child } from 'hono/jsx'
import type { Cog } from '../../cog/cog.ts'
import { grouperMatricule, natureDe } from '../../insi/natures.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { ChampIdentite, Patient } from '../identite.ts'
import { MOTS_SEXE } from '../libelles.ts'
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
  if (champ === 'dateNaissance') {
    return mutations.choisir('date-affichee-iso', dateAffichee(valeur), () =>
      ins ? valeur : dateAffichee(valeur),
    )
  }
  const precision = champ === 'sexe' ? MOTS_SEXE[valeur] : nomDuLieu(champ, valeur, cog)
  return (
    <>
      {valeur}
      {precision && <span class="precision"> {precision}</span>}
    </>
  )
}

const nomDuLieu = (champ: ChampIdentite, valeur: string, cog: Cog) =>
  champ === 'lieuNaissance' ? cog.nommer(valeur) : null

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
