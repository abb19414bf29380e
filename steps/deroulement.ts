import { setDefaultTimeout, setDefinitionFunctionWrapper } from '@cucumber/cucumber'
import { Monde } from './monde.ts'
import { limiter } from './reprise/limiter.ts'
import { supporter } from './supporter.ts'

// Une personne prend le temps qu'il faut : la limite est posée ci-dessous, quand personne n'est attendu.
setDefaultTimeout(-1)

type Definition = (this: unknown, ...demande: unknown[]) => unknown

/** Un crochet reçoit le scénario ; une étape, ce que son texte désigne. */
const estCrochet = ([premier]: readonly unknown[]): boolean =>
  typeof premier === 'object' && premier !== null && 'pickle' in premier

setDefinitionFunctionWrapper(
  (definition: Definition): Definition =>
    async function (...demande) {
      if (!(this instanceof Monde) || estCrochet(demande)) return definition.apply(this, demande)
      const [rang, { texte }] = [this.enregistreur.etapesFinies(), this.etape]
      const jouer = () => {
        this.carnet?.commencer(rang, texte)
        return supporter(this, async () => definition.apply(this, demande))
      }
      return this.fil === null ? limiter(jouer(), 'Cette étape') : this.fil.etape(jouer)
    },
)
