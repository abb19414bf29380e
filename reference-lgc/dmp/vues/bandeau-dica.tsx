import type { Condition, Lien } from '../dica/conditions.ts'
import type { EtatDica } from '../dica/etat.ts'

/** Deux formes, deux mots : le dossier s'ouvre, ou non. */
export const IconeDmp = ({ ouvert }: { ouvert: boolean }) => (
  <svg class="icone icone-dmp" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M3 6h7l2 2h9v12H3V6Z" />
    {ouvert ? <path d="m8.5 14 2.5 2.5 5-5" /> : <path d="m9 11.5 6 6m0-6-6 6" />}
  </svg>
)

const adresseDe = (lien: Lien, id: number): string =>
  ({
    qualifier: `/patients/${id}`,
    consentement: `/patients/${id}/dmp#consentement`,
    authentification: `/psc/connexion?${new URLSearchParams({ suite: `/patients/${id}/dmp` })}`,
    relire: `/patients/${id}/dmp`,
    services: '/dmp/envois',
  })[lien]

/** Une condition, son état, et pour celle qui manque la cause et le remède. */
export function ListeDica({ etat }: { etat: EtatDica }) {
  return (
    <ul class="dica">
      {etat.conditions.map((c) => (
        <Ligne condition={c} patientId={etat.patientId} />
      ))}
    </ul>
  )
}

function Ligne({ condition: c, patientId }: { condition: Condition; patientId: number }) {
  return (
    <li class={c.remplie ? 'dica-remplie' : 'dica-manque'}>
      <span class="dica-lettre" aria-hidden="true">
        {c.lettre}
      </span>
      <span>
        <strong>
          {c.nom} : {c.remplie ? 'oui' : 'non'}
        </strong>
        <br />
        {c.etat}
        {c.remede && (
          <>
            {' '}
            {c.remede.lien ? (
              <a href={adresseDe(c.remede.lien, patientId)}>{c.remede.texte}</a>
            ) : (
              <span class="secondaire">{c.remede.texte}.</span>
            )}
          </>
        )}
      </span>
    </li>
  )
}

/** Sous l'identité du patient, dans toutes les pages de son dossier : l'icône, puis la liste à la demande. */
export function BandeauDica({ etat }: { etat: EtatDica }) {
  const manques = etat.conditions.filter(({ remplie }) => !remplie)
  const cause = manques.map(({ nom }) => nom.charAt(0).toLowerCase() + nom.slice(1)).join(', ')
  return (
    <aside
      class={`bandeau-dica ${etat.ouvert ? 'bandeau-dica-ouvert' : ''}`}
      aria-label="DMP du patient"
    >
      <details>
        <summary title={etat.ouvert ? 'DMP accessible' : `DMP non accessible : ${cause}`}>
          <IconeDmp ouvert={etat.ouvert} />
          {etat.ouvert ? 'DMP accessible' : 'DMP non accessible'}
          {!etat.ouvert && <span class="secondaire"> ({cause})</span>}
        </summary>
        <ListeDica etat={etat} />
        <p>
          <a href={`/patients/${etat.patientId}/dmp`}>Ouvrir le DMP du patient</a>
        </p>
      </details>
    </aside>
  )
}
