import { type Droit, LIBELLES_DROIT } from '../../droits/droits.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import { nomComplet } from '../compte.ts'
import { LIBELLES_ROLE } from '../roles.ts'

/** Qui est connecté, sous quel profil, avec quels droits. */
export function PageProfil({ cadre, droits }: { cadre: Cadre; droits: ReadonlySet<Droit> }) {
  const { compte, voie } = cadre.session
  const lignes: readonly [string, string][] = [
    ['Utilisateur', nomComplet(compte)],
    ['Identifiant', compte.identifiant],
    ['Profil', LIBELLES_ROLE[compte.role]],
    ['Responsable du cabinet', compte.administrateur ? 'oui' : 'non'],
    [
      'Super-utilisateur',
      compte.superUtilisateur
        ? 'oui : peut modifier les traits verrouillés d’une identité récupérée ou qualifiée'
        : 'non',
    ],
    ['Identifiant national', compte.identifiantNational ?? 'aucun'],
    ['Connexion', voie],
  ]
  return (
    <Page cadre={cadre} titre="Mon profil" rubrique={null}>
      <div class="titre-page">
        <h1>Mon profil</h1>
        <p class="actions">
          {cadre.psc?.session.genre === 'incitation' && (
            <a class="bouton" href="/psc/rapprocher?suite=/profil">
              Rapprocher de Pro Santé Connect
            </a>
          )}
          <a class="bouton" href="/mot-de-passe">
            Changer mon mot de passe
          </a>
        </p>
      </div>
      <section class="carte carte-dense" aria-label="Mon compte">
        <dl class="traits">
          {lignes.map(([libelle, valeur]) => (
            <div>
              <dt>{libelle}</dt>
              <dd>{valeur}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="carte carte-dense pile" aria-labelledby="titre-droits">
        <h2 id="titre-droits">Mes droits</h2>
        {droits.size === 0 ? (
          <p>Aucun droit sur l'identité des patients.</p>
        ) : (
          <ul class="liste">
            {[...droits].map((droit) => (
              <li>{LIBELLES_DROIT[droit]}</li>
            ))}
          </ul>
        )}
      </section>
    </Page>
  )
}
