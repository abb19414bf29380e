import { OPERATION_APCV } from '../../apcv/contexte.ts'
import { LIBELLES_OPERATION, type Operation } from '../../insi/operations.ts'
import { heureLue, jourDe } from '../../vues/heures.ts'
import { StatutIdentite } from '../../vues/statut.tsx'
import type { Patient } from '../identite.ts'
import type { TitrePresente } from '../justificatifs/depot.ts'
import type { Statut } from '../regles/statut.ts'
import { empechementValidation } from '../regles/validation-possible.ts'

/** Ce qui manque encore à chaque statut. */
const SUITES: Record<Statut, string> = {
  PROV: "Pour qualifier l'identité : interrogez INSi et contrôlez un titre d'identité.",
  RECUP: "L'INS vient d'INSi. Pour qualifier l'identité : contrôlez un titre d'identité.",
  VALI: "Un titre d'identité a été contrôlé. Pour qualifier l'identité : interrogez INSi.",
  QUAL: "L'INS vient d'INSi et un titre d'identité a été contrôlé.",
}

interface Props {
  patient: Patient
  presentes: readonly TitrePresente[]
  /** Le cabinet lit-il les applis carte Vitale ? */
  appli: boolean
}

/** Le statut, ce qui lui manque, et de quoi il vient. */
export function CarteStatut({ patient, presentes, appli }: Props) {
  const { statut, controle, ins } = patient
  const empechement = empechementValidation(patient.attributs)
  return (
    <section class="carte carte-dense pile" aria-labelledby="titre-statut">
      <h2 id="titre-statut">Statut de l'identité</h2>
      <p>
        <StatutIdentite statut={statut} />
      </p>
      <p class="secondaire">{empechement ?? suite(patient)}</p>
      {ins && (
        <p class="secondaire">
          INS obtenue le {quand(ins.obtenueLe)} ({operation(ins.operation)}).
        </p>
      )}
      {controle && (
        <p class="secondaire">
          {controle.libelle}, contrôle du {quand(controle.le)} par {controle.par}.
        </p>
      )}
      {!empechement && <Commandes patient={patient} presentes={presentes} />}
      {appli && statut !== 'QUAL' && !empechement && (
        <div class="actions-colonne">
          <a class="bouton" href={`/apcv?dossier=${patient.id}`}>
            Lire l'appli carte Vitale
          </a>
        </div>
      )}
    </section>
  )
}

/** Une fois validée, l'identité n'offre plus que de retirer sa validation. */
function Commandes({ patient, presentes }: Omit<Props, 'appli'>) {
  const adresse = `/patients/${patient.id}`
  if (patient.controle)
    return (
      <div class="actions-colonne">
        <a class="bouton bouton-discret" href={`${adresse}/retirer-validation`}>
          Retirer la validation
        </a>
      </div>
    )
  const pret = presentes.find((titre) => titre.confiance === 'elevee')
  if (pret) return <ValiderSur patient={patient} titre={pret} />
  return (
    <div class="actions-colonne">
      <a class={patient.ins ? 'bouton bouton-principal' : 'bouton'} href={`${adresse}/valider`}>
        Valider l'identité
      </a>
    </div>
  )
}

/** Un titre élevé déjà enregistré se valide d'un geste (INS.20.01). */
function ValiderSur({ patient, titre }: { patient: Patient; titre: TitrePresente }) {
  return (
    <form method="post" action={`/patients/${patient.id}/valider`} class="actions-colonne">
      <input type="hidden" name="version" value={String(patient.version)} />
      <input type="hidden" name="presente" value={String(titre.id)} />
      <button type="submit" class="bouton bouton-principal" aria-describedby="valider-aide">
        Valider l'identité
      </button>
      <p class="champ-aide" id="valider-aide">
        Sur « {titre.libelle} », après avoir comparé ses traits à ceux de la fiche.
      </p>
    </form>
  )
}

const quand = (instant: string) => `${jourDe(instant)} à ${heureLue(instant)}`

const operation = (brute: string) =>
  brute === OPERATION_APCV
    ? 'appli carte Vitale'
    : (LIBELLES_OPERATION[brute as Operation] ?? brute).toLowerCase().replace('vitale', 'Vitale')

/** L'appli carte Vitale donne l'INS et le titre à la fois : INSi n'y est pour rien. */
const suite = ({ statut, ins }: Patient): string =>
  statut === 'QUAL' && ins?.operation === OPERATION_APCV
    ? "L'INS et le titre d'identité viennent de l'appli carte Vitale."
    : SUITES[statut]
