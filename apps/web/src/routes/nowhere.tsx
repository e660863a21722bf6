import { data } from 'react-router';
import { NothingHere } from '../site/error-page';

export function loader() {
  return data(null, { status: 404 });
}

export default function Nowhere() {
  return <NothingHere />;
}
