import { stopServers } from './harness';

afterAll(stopServers);
