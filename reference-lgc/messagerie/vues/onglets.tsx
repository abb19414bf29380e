const ONGLETS = [
  { id: 'reception', adresse: '/messagerie', libelle: 'Boîte de réception' },
  { id: 'envois', adresse: '/messagerie/envois', libelle: 'Messages envoyés' },
  { id: 'boites', adresse: '/messagerie/boites', libelle: 'Mes boîtes' },
] as const
export type Onglet = (typeof ONGLETS)[number]['id']

/** Les trois pages de la messagerie, pour la boîte choisie. */
export function Onglets({ actif, boiteId }: { actif: Onglet; boiteId: number | null }) {
  const suite = boiteId === null ? '' : `?boite=${boiteId}`
  return (
    <nav class="onglets" aria-label="Messagerie">
      <ul>
        {ONGLETS.map(({ id, adresse, libelle }) => (
          <li>
            <a href={`${adresse}${suite}`} aria-current={id === actif ? 'page' : undefined}>
              {libelle}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
