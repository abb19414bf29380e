import type { Child } from 'hono/jsx'
import { decritPar, Etiquette, TexteErreur } from '../../vues/champ.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Confiance, Justificatif, Patient } from '../identite.ts'

const GROUPES: { confiance: Confiance; libelle: string }[] = [
  { confiance: 'elevee', libelle: 'Degré de confiance élevé' },
  { confiance: 'faible', libelle: 'Degré de confiance faible (ne valide pas)' },
]

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  justificatifs: readonly Justificatif[]
  erreur: string | null
}

/** Aucun justificatif d'avance : son choix engage celui qui a vu la pièce (EXI SI 23). */
export function PageValider({ cadre, bandeau, patient, justificatifs, erreur }: Props) {
  const titre = "Valider l'identité"
  return (
    <Page
      cadre={cadre}
      titre={erreur ? `Erreur : ${titre.toLowerCase()}` : titre}
      rubrique="patients"
      bandeau={bandeau}
    >
      <h1>{titre}</h1>
      <form method="post" action={`/patients/${patient.id}/valider`} class="carte pile" novalidate>
        <p>
          Comparez les traits du bandeau avec la pièce présentée par le patient, puis dites laquelle
          vous avez contrôlée.
        </p>
        <input type="hidden" name="version" value={String(patient.version)} />
        <div class={erreur ? 'champ champ-fautif' : 'champ'}>
          <Etiquette nom="justificatif" libelle="Justificatif d'identité" obligatoire />
          <select
            id="justificatif"
            name="justificatif"
            aria-required="true"
            aria-invalid={erreur ? 'true' : undefined}
            aria-describedby={decritPar('justificatif', { mention: true, erreur })}
          >
            <option value="">Choisissez un justificatif</option>
            {GROUPES.map(({ confiance, libelle }) => (
              <optgroup label={libelle}>
                {justificatifs
                  .filter((j) => j.confiance === confiance)
                  .map((j) => (
                    <option value={j.code}>{j.libelle}</option>
                  ))}
              </optgroup>
            ))}
          </select>
          <TexteErreur nom="justificatif" erreur={erreur} />
        </div>
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Enregistrer la validation
          </button>
          <a class="bouton bouton-discret" href={`/patients/${patient.id}`}>
            Annuler
          </a>
        </div>
      </form>
    </Page>
  )
}
