import type { Child } from 'hono/jsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Justificatif, Patient } from '../identite.ts'
import { ChoixJustificatif } from './choix-justificatif.tsx'

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  justificatifs: readonly Justificatif[]
  /** L'automatisme du cabinet est-il allumé ? Il change le sens du second bouton. */
  automatique: boolean
  erreur: string | null
}

/** Une pièce, et deux façons de l'enregistrer : en validant, ou sans valider (INS.18, INS.20). */
export function PageValider(props: Props) {
  const { cadre, bandeau, patient, justificatifs, erreur } = props
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
          vous avez contrôlée. La date et votre nom sont notés avec elle.
        </p>
        <input type="hidden" name="version" value={String(patient.version)} />
        <ChoixJustificatif
          justificatifs={justificatifs}
          valeur=""
          erreur={erreur}
          obligatoire
          vide="Choisissez un justificatif"
        />
        <div class="actions">
          <button type="submit" name="action" value="valider" class="bouton bouton-principal">
            Enregistrer la validation
          </button>
          <button
            type="submit"
            name="action"
            value="presenter"
            class="bouton"
            aria-describedby="presenter-aide"
          >
            Enregistrer le justificatif
          </button>
          <a class="bouton bouton-discret" href={`/patients/${patient.id}`}>
            Annuler
          </a>
        </div>
        <p class="champ-aide" id="presenter-aide">
          {props.automatique
            ? "« Enregistrer le justificatif » : la validation automatique est activée, un justificatif à degré de confiance élevé valide l'identité aussitôt."
            : "« Enregistrer le justificatif » le note sur la fiche sans valider l'identité."}
        </p>
      </form>
    </Page>
  )
}
