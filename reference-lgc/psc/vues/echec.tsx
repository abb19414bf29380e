import { Message } from '../../vues/message.tsx'
import { PageSeule, type Ressources } from '../../vues/page.tsx'
import { CAS_PSC, type CodePsc } from '../codes.ts'
import type { MoyenPsc } from '../journal/depot.ts'

interface Props {
  ressources: Ressources
  code: CodePsc
  moyen: MoyenPsc
  suite: string
  /** Une session du logiciel reste ouverte : on peut y revenir. */
  ouverte: boolean
}

/** Ce qui n'a pas abouti, ce qu'il faut faire, et le code à donner à qui aide. */
export function PageEchec({ ressources, code, moyen, suite, ouverte }: Props) {
  const { titre, texte, faire } = CAS_PSC[code]
  const depart = moyen === 'téléphone' ? '/psc/telephone' : '/psc/connexion'
  const reprise = new URLSearchParams({ suite, ...(moyen === 'téléphone' ? {} : { autre: '1' }) })
  return (
    <PageSeule titre={titre} ressources={ressources}>
      <div class="carte pile">
        <h1>{titre}</h1>
        <Message genre="erreur">
          <p>{texte}</p>
          <p>{faire}</p>
        </Message>
        <p class="secondaire">
          Code : <strong>{code}</strong>
        </p>
        <div class="actions">
          <a class="bouton bouton-principal" href={`${depart}?${reprise}`}>
            Réessayer Pro Santé Connect
          </a>
          {ouverte ? (
            <a class="bouton" href={suite}>
              Revenir à mon travail
            </a>
          ) : (
            <a class="bouton" href={`/connexion?${new URLSearchParams({ suite })}`}>
              Se connecter par mot de passe
            </a>
          )}
        </div>
      </div>
    </PageSeule>
  )
}
