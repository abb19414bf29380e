import { LIBELLES_OPERATION, type Operation } from '../../insi/operations.ts'
import { heureLue, jourDe } from '../../vues/heures.ts'
import { StatutIdentite } from '../../vues/statut.tsx'
import type { Patient } from '../identite.ts'
import type { Statut } from '../regles/statut.ts'
import { empechementValidation } from '../regles/validation-possible.ts'

/** Ce qui manque encore à chaque statut. */
const SUITES: Record<Statut, string> = {
  PROV: "Pour qualifier l'identité : interrogez INSi et contrôlez un titre d'identité.",
  RECUP: "L'INS vient d'INSi. Pour qualifier l'identité : contrôlez un titre d'identité.",
  VALI: "Un titre d'identité a été contrôlé. Pour qualifier l'identité : interrogez INSi.",
  QUAL: "L'INS vient d'INSi et un titre d'identité a été contrôlé.",
}

/** Le statut, ce qui lui manque, et de quoi il vient. */
export function CarteStatut({ patient }: { patient: Patient }) {
  const { statut, controle, ins } = patient
  const adresse = `/patients/${patient.id}`
  const empechement = empechementValidation(patient.attributs)
  return (
    <section class="carte carte-dense pile" aria-labelledby="titre-statut">
      <h2 id="titre-statut">Statut de l'identité</h2>
      <p>
        <StatutIdentite statut={statut} />
      </p>
      <p class="secondaire">{SUITES[statut]}</p>
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
      {empechement ? (
        <p class="secondaire">{empechement}</p>
      ) : (
        <div class="actions-colonne">
          <a
            class={ins && !controle ? 'bouton bouton-principal' : 'bouton'}
            href={`${adresse}/valider`}
          >
            Valider l'identité
          </a>
          {controle && (
            <a class="bouton bouton-discret" href={`${adresse}/retirer-validation`}>
              Retirer la validation
            </a>
          )}
        </div>
      )}
    </section>
  )
}

const quand = (instant: string) => `${jourDe(instant)} à ${heureLue(instant)}`

const operation = (brute: string) =>
  (LIBELLES_OPERATION[brute as Operation] ?? brute).toLowerCase().replace('vitale', 'Vitale')
