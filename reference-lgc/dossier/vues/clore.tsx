import type { Child } from 'hono/jsx'
import type { Patient } from '../../patients/identite.ts'
import { Champ, type Erreur, erreurDe, SommaireErreurs } from '../../vues/champ.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Entree } from '../entree.ts'
import { intituleDe } from '../lire.ts'

const LIBELLES = { fin: 'Date de fin', motif: 'Motif' }

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  entree: Entree
  saisie: { fin: string; motif: string }
  erreurs: readonly Erreur[]
}

/** Clore une entrée : guérie, arrêtée, ou saisie par erreur ; elle reste lisible. */
export function PageClore({ cadre, bandeau, patient, entree, saisie, erreurs }: Props) {
  const dossier = `/patients/${patient.id}/dossier`
  const titre = `Clore « ${intituleDe(entree)} »`
  return (
    <Page cadre={cadre} titre={titre} rubrique="patients" bandeau={bandeau}>
      <p class="fil">
        <a href={dossier}>Dossier médical</a>
      </p>
      <h1>{titre}</h1>
      <form
        method="post"
        action={`${dossier}/${entree.id}/clore`}
        class="carte pile colonne-saisie"
        novalidate
      >
        <SommaireErreurs erreurs={erreurs} libelles={LIBELLES} />
        <Champ
          nom="fin"
          libelle={LIBELLES.fin}
          valeur={saisie.fin}
          erreur={erreurDe(erreurs, 'fin')}
          aide="Une année, un mois ou un jour : 2014, 05/2014 ou 27/05/2014"
          obligatoire
        />
        <Champ
          nom="motif"
          libelle={LIBELLES.motif}
          valeur={saisie.motif}
          erreur={erreurDe(erreurs, 'motif')}
          aide="Guérison, arrêt du traitement, saisie par erreur…"
          obligatoire
          prioritaire
        />
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Clore l'entrée
          </button>
          <a class="bouton bouton-discret" href={dossier}>
            Annuler
          </a>
        </div>
      </form>
    </Page>
  )
}
