import { Icone } from '../../vues/icones.tsx'
import type { DocumentRecu } from '../document-recu.ts'

/** Sur toutes les pages, jusqu'à ce qu'un médecin en prenne connaissance (BIO.03). */
export function AlerteCritique({ critiques }: { critiques: readonly DocumentRecu[] }) {
  if (critiques.length === 0) return null
  return (
    <section class="alerte-critique" aria-label="Résultats critiques" role="alert">
      <Icone nom="erreur" />
      <div>
        <strong>
          {critiques.length === 1
            ? 'Résultat critique reçu'
            : `${critiques.length} résultats critiques reçus`}
        </strong>
        <ul>
          {critiques.map((recu) => (
            <li>
              <a href={`/recus/${recu.id}`}>
                {nomDe(recu)} : {recu.titre}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

const nomDe = ({ lu }: DocumentRecu): string =>
  lu.patient ? `${lu.patient.nomNaissance} ${lu.patient.premierPrenom}` : 'Patient non indiqué'
