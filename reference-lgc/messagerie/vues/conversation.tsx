import { heureLue, jourDe } from '../../vues/heures.ts'
import { objetLu } from '../composition/objet.ts'
import type { Courriel } from '../courriels/courriel.ts'

const partenaire = (courriel: Courriel): string =>
  courriel.sens === 'recu'
    ? `De ${courriel.deNom || courriel.deAdresse}`
    : `À ${courriel.destinataires.map(({ nom, adresse }) => nom || adresse).join(', ')}`

/** Les autres messages de la même conversation, du plus ancien au plus récent. */
export function Conversation({ fil, courant }: { fil: readonly Courriel[]; courant: number }) {
  if (fil.length < 2) return null
  return (
    <section class="carte carte-dense pile" aria-labelledby="titre-fil">
      <h2 id="titre-fil">Conversation</h2>
      <ol class="liste">
        {fil.map((courriel) => (
          <li aria-current={courriel.id === courant ? 'true' : undefined}>
            {courriel.id === courant ? (
              <strong>{objetLu(courriel.sujet) || '(sans objet)'}</strong>
            ) : (
              <a href={`/messagerie/messages/${courriel.id}`}>
                {objetLu(courriel.sujet) || '(sans objet)'}
              </a>
            )}{' '}
            <span class="secondaire">
              {partenaire(courriel)}, le {jourDe(courriel.le)} à {heureLue(courriel.le)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
