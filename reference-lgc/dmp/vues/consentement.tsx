import { heureLue, jourDe } from '../../vues/heures.ts'
import type { Consentement, ConsentementPasse } from '../consentement/consentement.ts'

const MOTS = {
  oui: 'Le patient consent à la consultation de son DMP.',
  non: 'Le patient ne consent pas à la consultation de son DMP.',
  rien: 'Rien d’enregistré : le DMP ne se consulte pas.',
} as const

interface Props {
  patientId: number
  consentement: Consentement
  /** Tout ce qui a été enregistré, du plus récent au plus ancien. */
  historique: readonly ConsentementPasse[]
  /** Cet utilisateur pourrait consulter en urgence. */
  urgence: boolean
}

/** Information et consentement du patient : un clic pour chaque réponse, modifiable à tout moment. */
export function CarteConsentement({ patientId, consentement: c, historique, urgence }: Props) {
  const adresse = `/patients/${patientId}/dmp`
  return (
    <section class="carte carte-dense pile" id="consentement" aria-labelledby="titre-consentement">
      <h2 id="titre-consentement">Information et consentement</h2>
      <form method="post" action={`${adresse}/consentement`} class="pile">
        <p>
          <strong>Consultation.</strong> {MOTS[c.consultation ?? 'rien']}
        </p>
        <div class="actions-colonne">
          {c.consultation !== 'oui' && (
            <button type="submit" name="consultation" value="oui" class="bouton bouton-principal">
              Mon patient consent
            </button>
          )}
          {c.consultation !== 'non' && (
            <button type="submit" name="consultation" value="non" class="bouton bouton-discret">
              Mon patient ne consent pas
            </button>
          )}
        </div>
        <p>
          <strong>Alimentation.</strong>{' '}
          {c.alimentation === 'permise'
            ? 'Permise : le patient ne s’y est pas opposé.'
            : 'Le patient s’est opposé : aucun document ne part au DMP.'}
        </p>
        <div class="actions-colonne">
          {c.alimentation === 'permise' ? (
            <button type="submit" name="alimentation" value="opposee" class="bouton bouton-discret">
              Mon patient s’oppose à l’alimentation
            </button>
          ) : (
            <button type="submit" name="alimentation" value="permise" class="bouton">
              Lever l’opposition
            </button>
          )}
        </div>
      </form>
      <p class="secondaire">
        {c.enregistre
          ? `Enregistré par ${c.enregistre.auteur} le ${jourDe(c.enregistre.le)} à ${heureLue(c.enregistre.le)}. Vaut pour toute l’équipe, jusqu’à la fin de l’épisode de soins.`
          : 'La réponse vaut pour toute l’équipe et pour l’épisode de soins.'}{' '}
        <a href="/dmp/aide#information">Que dire au patient ?</a>
      </p>
      {c.enregistre && (
        <form method="post" action={`${adresse}/episode`}>
          <button type="submit" class="bouton bouton-discret">
            Terminer l’épisode de soins
          </button>
        </form>
      )}
      {historique.length > 1 && <Historique historique={historique} />}
      {urgence && <BrisDeGlace adresse={adresse} />}
    </section>
  )
}

const direPasse = ({ fin, consultation, alimentation }: ConsentementPasse): string =>
  fin === 1
    ? 'fin de l’épisode de soins'
    : [
        consultation === null ? null : `consultation : ${consultation}`,
        alimentation === 'opposee' ? 'opposition à l’alimentation' : null,
      ]
        .filter(Boolean)
        .join(', ') || 'alimentation permise'

const Historique = ({ historique }: Pick<Props, 'historique'>) => (
  <details>
    <summary>Réponses enregistrées</summary>
    <ul class="detail">
      {historique.map((passe) => (
        <li class="secondaire">
          {jourDe(passe.le)} à {heureLue(passe.le)}, {passe.auteur} : {direPasse(passe)}
        </li>
      ))}
    </ul>
  </details>
)

/** Réservé à l'urgence : le motif est gardé, le patient en sera averti (dmp.md §16.1 [V]). */
const BrisDeGlace = ({ adresse }: { adresse: string }) => (
  <details>
    <summary>Urgence : le patient ne peut pas consentir</summary>
    <form method="post" action={`${adresse}/urgence`} class="pile">
      <p class="secondaire">
        L’accès par bris de glace est tracé avec son motif, et le patient en est averti.
      </p>
      <div class="champ">
        <label for="motif">Motif de l’urgence</label>
        <input id="motif" name="motif" type="text" maxlength={200} autocomplete="off" required />
      </div>
      <div class="actions">
        <button type="submit" class="bouton bouton-grave">
          Ouvrir en urgence
        </button>
      </div>
    </form>
  </details>
)
